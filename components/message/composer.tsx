"use client";

import { sentence } from "@/components/results/sentences";
import { Button } from "@/components/ui/button";
import { Choice, washShapes } from "@/components/ui/choice";
import type { Wish } from "@/lib/message/compose";
import type { Facts } from "@/lib/message/facts";
import type { Offer } from "@/lib/message/offer";
import { lengths, warmths } from "@/lib/message/terms";
import { OwnFields, PurposeFields } from "./fact-fields";
import { FewChoices } from "./few-choices";
import { lengthWords, purposeWords, warmthWords } from "./words";

type Props = {
  offer: Extract<Offer, { offered: true }>;
  wish: Wish;
  facts: Facts;
  /** Some of the facts come from the questionnaire. */
  areFromAnswers: boolean;
  onWish: (wish: Wish) => void;
  onFacts: (facts: Facts) => void;
  onDraft: () => void;
};

/** What the message is for, how warm and how long it is to be, and the facts it may name. */
export function Composer({ offer, wish, facts, areFromAnswers, onWish, onFacts, onDraft }: Props) {
  const shapes = washShapes(offer.purposes.map((purpose) => purpose === wish.purpose));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDraft();
      }}
    >
      <fieldset className="mt-5">
        <legend className="message__legend">What is it for?</legend>
        <div className="options">
          {offer.purposes.map((purpose, i) => (
            <Choice
              key={purpose}
              type="radio"
              name="message-purpose"
              value={purpose}
              label={purposeWords[purpose]}
              checked={purpose === wish.purpose}
              onChange={() => onWish({ ...wish, purpose })}
              shape={shapes[i] ?? "none"}
            />
          ))}
        </div>
      </fieldset>
      {offer.because.length > 0 ? (
        <p className="hint mt-3">
          <b>Some are left out,</b> because of what you told us: {offer.because.map(sentence).join(" ")}
        </p>
      ) : null}
      <FewChoices
        legend="How warm?"
        name="message-warmth"
        choices={warmths}
        words={warmthWords}
        value={wish.warmth}
        onChange={(warmth) => onWish({ ...wish, warmth })}
      />
      <FewChoices
        legend="How long?"
        name="message-length"
        choices={lengths}
        words={lengthWords}
        value={wish.length}
        onChange={(length) => onWish({ ...wish, length })}
      />
      {wish.length === "longer" ? null : (
        <p className="hint">
          {wish.length === "line"
            ? "One line leaves out most of what you add below."
            : "Short has room for two of the facts you add below."}
        </p>
      )}
      <PurposeFields purpose={wish.purpose} facts={facts} onChange={onFacts} />
      <details className="fold mt-4">
        <summary>{areFromAnswers ? "Your own facts, some of them from your answers" : "Add a few facts of your own, if you like"}</summary>
        <OwnFields facts={facts} onChange={onFacts} />
      </details>
      <p className="acts mt-5">
        <Button type="submit">Write a draft</Button>
      </p>
    </form>
  );
}
