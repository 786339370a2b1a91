"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/reflections/journal";
import { OutcomeForm } from "./outcome-form";
import { endingWords } from "./outcome-words";
import { type ReasonChoice, titlesOf } from "./reason-choice";

type Props = { id: string; outcome: Outcome | null; reasons: readonly ReasonChoice[] };

/** What turned out to be true of a saved reflection: told, changed or taken back whenever the person likes. */
export function OutcomePart({ id, outcome, reasons }: Props) {
  const t = useTranslations("outcome");
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useChange(id);
  /** What was taken back here: it can be had again as long as this page is open. */
  const [takenBack, setTakenBack] = useState<Omit<Outcome, "at"> | null>(null);

  /** What had the focus goes with the form, and the focus must not go with it. */
  const close = () => {
    flushSync(() => setOpen(false));
    heading.current?.focus();
  };
  const put = (told: Omit<Outcome, "at"> | null) => {
    const { at: _at, ...before } = outcome ?? { at: null };
    const onSuccess = () => {
      setTakenBack(told === null && "day" in before ? before : null);
      close();
    };
    change.mutate({ change: "outcome", outcome: told }, { onSuccess });
  };

  return (
    <section className={outcome ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="outcome-heading">
      <h2 id="outcome-heading" ref={heading} tabIndex={-1}>
        {t("heading")}
      </h2>
      {isOpen ? (
        <OutcomeForm reasons={reasons} kept={outcome} isSaving={change.isPending} onSave={put} onCancel={close} />
      ) : outcome ? (
        <>
          <Told outcome={outcome} reasons={reasons} />
          <p className="acts mt-4">
            <Button weight="plain" onClick={() => setOpen(true)}>
              {t("change")}
            </Button>
            <Button weight="quiet" unavailable={change.isPending} onClick={() => put(null)}>
              {t("takeBack")}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className="mt-4">{t("why")}</p>
          {takenBack ? (
            <p className="mt-4" role="status">
              {t("tookBack")}
            </p>
          ) : null}
          <p className="acts mt-4">
            <Button weight="plain" onClick={() => setOpen(true)}>
              {t("tell")}
            </Button>
            {takenBack ? (
              <Button weight="quiet" unavailable={change.isPending} onClick={() => put(takenBack)}>
                {t("undo")}
              </Button>
            ) : null}
          </p>
        </>
      )}
      <NotKept error={change.error} what={t("notSaved")} />
    </section>
  );
}

function Told({ outcome, reasons }: { outcome: Outcome; reasons: readonly ReasonChoice[] }) {
  const t = useTranslations("outcome");
  const { longDay } = dayWords(useLocale());
  return (
    <>
      <ul className="mt-4">
        {[...titlesOf(reasons, outcome.reasons), ...endingWords(outcome.endings, t)].map((words) => (
          <li key={words} className="border-t border-rule py-3">
            {words}
          </li>
        ))}
      </ul>
      <p className="hint border-t border-rule pt-3">{t("since", { day: longDay(outcome.day) })}</p>
      {outcome.note ? <p className="hers mt-3 whitespace-pre-line">{outcome.note}</p> : null}
    </>
  );
}
