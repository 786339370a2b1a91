"use client";

import { useTranslations } from "#translations";
import { sentence } from "@/components/results/sentences";
import { Button } from "@/components/ui/button";
import { Choice, washShapes } from "@/components/ui/choice";
import type { Wish } from "@/lib/message/compose";
import type { Facts } from "@/lib/message/facts";
import type { Offer } from "@/lib/message/offer";
import { lengths, warmths } from "@/lib/message/terms";
import { OwnFields, PurposeFields } from "./fact-fields";
import { FewChoices } from "./few-choices";

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
  const t = useTranslations("message");
  const shapes = washShapes(offer.purposes.map((purpose) => purpose === wish.purpose));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDraft();
      }}
    >
      <fieldset className="mt-5">
        <legend className="message__legend">{t("purpose.legend")}</legend>
        <div className="options">
          {offer.purposes.map((purpose, i) => (
            <Choice
              key={purpose}
              type="radio"
              name="message-purpose"
              value={purpose}
              label={t(`purpose.${purpose}`)}
              checked={purpose === wish.purpose}
              onChange={() => onWish({ ...wish, purpose })}
              shape={shapes[i] ?? "none"}
            />
          ))}
        </div>
      </fieldset>
      {offer.because.length > 0 ? (
        <p className="hint mt-3">{t.rich("leftOut", { b: (text) => <b>{text}</b>, because: offer.because.map(sentence).join(" ") })}</p>
      ) : null}
      <FewChoices
        legend={t("warmth.legend")}
        name="message-warmth"
        choices={warmths}
        say={(warmth) => t(`warmth.${warmth}`)}
        value={wish.warmth}
        onChange={(warmth) => onWish({ ...wish, warmth })}
      />
      <FewChoices
        legend={t("length.legend")}
        name="message-length"
        choices={lengths}
        say={(length) => t(`length.${length}`)}
        value={wish.length}
        onChange={(length) => onWish({ ...wish, length })}
      />
      {wish.length === "longer" ? null : <p className="hint">{t(`length.${wish.length}Hint`)}</p>}
      <PurposeFields purpose={wish.purpose} facts={facts} onChange={onFacts} />
      <details className="fold mt-4">
        <summary>{t(areFromAnswers ? "facts.headingFromAnswers" : "facts.heading")}</summary>
        <OwnFields facts={facts} onChange={onFacts} />
      </details>
      <p className="acts mt-5">
        <Button type="submit">{t("write")}</Button>
      </p>
    </form>
  );
}
