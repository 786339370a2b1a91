"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { check } from "@/lib/message/check";
import { compose } from "@/lib/message/compose";
import type { Facts } from "@/lib/message/facts";
import type { Mark } from "@/lib/message/marks";
import type { Offer } from "@/lib/message/offer";
import { putIn } from "@/lib/message/put-in";
import { countWords } from "@/lib/message/sentences";
import { Composer } from "./composer";
import { CopyMessage } from "./copy-message";
import { inThisTab } from "./in-this-tab";
import { MarkList } from "./mark-list";
import { changed, emptyHistory, typed, undone } from "./text-history";
import { useBeforeOtherWords } from "./use-before-other-words";
import { useSettled } from "./use-settled";
import { marksInWords, useMessageLocale } from "./words";
import type { Writing } from "./writing";

type Props = { offer: Extract<Offer, { offered: true }>; facts: Facts };

/** After so long without a letter the number of marks is read aloud. */
const SETTLED_MS = 900;

const begin = ({ first }: Props["offer"], facts: Facts): Writing => ({
  wish: { purpose: first, warmth: "warm", length: "short", turn: 0 },
  facts,
  history: emptyHistory,
});

/** What was being written in this tab, as far as it is still offered. */
function resumed(offer: Props["offer"], facts: Facts): Writing {
  const kept = inThisTab.get();
  if (!kept) return begin(offer, facts);
  return offer.purposes.includes(kept.wish.purpose) ? kept : { ...kept, wish: { ...kept.wish, purpose: offer.first } };
}

/** Drafts a message, lets it be written freely, and marks what may come across otherwise than it was meant. */
export function Writer({ offer, facts }: Props) {
  const t = useTranslations("message");
  const drafts = useTranslations("composer");
  const locale = useMessageLocale();
  const [begun] = useState(() => resumed(offer, facts));
  const [writing, setWriting] = useState(begun);
  useEffect(() => {
    if (writing !== begun) inThisTab.set(writing);
  }, [writing, begun]);
  const field = useRef<HTMLTextAreaElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const message = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<string | null>(null);

  const { wish, history } = writing;
  const { text } = history;
  const marks = check(text, { hour: new Date().getHours(), locale });
  const words = countWords(text);
  const isEmpty = text.trim() === "";
  useBeforeOtherWords(isEmpty ? null : t("otherWords"));
  const found = marksInWords(marks.length, t, locale);
  const aloud = useSettled(isEmpty ? "" : found, SETTLED_MS);

  const write = (next: string) => setWriting((now) => ({ ...now, history: changed(now.history, next) }));
  const putDraft = (turn: number) => {
    const next = { ...wish, turn };
    const made = compose(writing.facts, next, { locale, t: drafts });
    setWriting((now) => ({ ...now, wish: next, history: changed(now.history, made) }));
    setDraft(made);
  };
  const find = ({ start, end }: Mark) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };

  return (
    <>
      {offer.notToday ? (
        <div className="leaf mt-6">
          <Notice>
            <p>{t("notToday")}</p>
          </Notice>
        </div>
      ) : null}
      <section className="leaf mt-6" aria-labelledby="message-begin">
        <h2 id="message-begin">{t("begin.heading")}</h2>
        <p className="mt-3">{t("begin.or")}</p>
        <Composer
          offer={offer}
          wish={wish}
          facts={writing.facts}
          areFromAnswers={Object.values(facts).some((fact) => fact !== "")}
          onWish={(next) => setWriting((now) => ({ ...now, wish: next }))}
          onFacts={(next) => setWriting((now) => ({ ...now, facts: next }))}
          onDraft={() => {
            putDraft(0);
            message.current?.focus({ preventScroll: true });
            message.current?.scrollIntoView();
          }}
        />
      </section>
      <section className="leaf mt-7" aria-labelledby="message-own">
        <h2 id="message-own" ref={message} tabIndex={-1}>
          {t("own.heading")}
        </h2>
        <div className="field mt-4">
          <label htmlFor="message-text">{t("own.label")}</label>
          <textarea
            id="message-text"
            ref={field}
            value={text}
            autoComplete="off"
            aria-describedby="message-kept"
            onChange={(event) => {
              const next = event.target.value;
              setWriting((now) => ({ ...now, history: typed(now.history, next) }));
            }}
          />
          <span className="hint" id="message-kept">
            {t("own.kept", { words })}
          </span>
        </div>
        <div className="acts mt-4">
          <CopyMessage text={text} field={field} />
        </div>
        <p className="acts">
          {draft !== null && text === draft ? (
            <Button weight="quiet" onClick={() => putDraft(wish.turn + 1)}>
              {t("own.another")}
            </Button>
          ) : null}
          <Button
            weight="quiet"
            ref={undo}
            unavailable={history.past.length === 0}
            onClick={() => setWriting((now) => ({ ...now, history: undone(now.history) }))}
          >
            {t("own.undo")}
          </Button>
          <Button weight="quiet" unavailable={text === ""} onClick={() => write("")}>
            {t("own.clear")}
          </Button>
        </p>
      </section>
      <section className="leaf mt-7" aria-labelledby="message-marks">
        <h2 id="message-marks">{t("marks.heading")}</h2>
        <p className="mt-3">{isEmpty ? t("marks.empty") : found}</p>
        <p className="sr" role="status">
          {aloud}
        </p>
        <MarkList
          marks={marks}
          onFind={find}
          onPutIn={(mark) => {
            write(putIn(text, mark, locale));
            // The button that had the focus goes with its mark.
            undo.current?.focus();
          }}
        />
        <p className="hint mt-6">{t("marks.limits")}</p>
      </section>
    </>
  );
}
