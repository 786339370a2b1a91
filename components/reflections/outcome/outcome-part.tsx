"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { longDay } from "@/components/reflections/day-words";
import { failureWords } from "@/components/reflections/failure-words";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/reflections/journal";
import { OutcomeForm } from "./outcome-form";
import { endingWords } from "./outcome-words";
import { type ReasonChoice, titlesOf } from "./reason-choice";

type Props = { id: string; outcome: Outcome | null; reasons: readonly ReasonChoice[] };

/** What turned out to be true of a saved reflection: told, changed or taken back whenever the person likes. */
export function OutcomePart({ id, outcome, reasons }: Props) {
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
        What turned out to be true
      </h2>
      {isOpen ? (
        <OutcomeForm reasons={reasons} kept={outcome} isSaving={change.isPending} onSave={put} onCancel={close} />
      ) : outcome ? (
        <>
          <Told outcome={outcome} reasons={reasons} />
          <p className="acts mt-4">
            <Button weight="plain" onClick={() => setOpen(true)}>
              Change what turned out
            </Button>
            <Button weight="quiet" unavailable={change.isPending} onClick={() => put(null)}>
              Take it back
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className="mt-4">
            If you know by now what it was, or how it went on, you can keep that here. Over time it shows how often a fear was right.
          </p>
          {takenBack ? (
            <p className="mt-4" role="status">
              You took back what you had said.
            </p>
          ) : null}
          <p className="acts mt-4">
            <Button weight="plain" onClick={() => setOpen(true)}>
              Say what turned out
            </Button>
            {takenBack ? (
              <Button weight="quiet" unavailable={change.isPending} onClick={() => put(takenBack)}>
                Undo
              </Button>
            ) : null}
          </p>
        </>
      )}
      <div role="alert">
        {change.error ? (
          <p className="wrong mt-4">
            <b>This is not saved yet.</b> {failureWords(change.error)}
          </p>
        ) : null}
      </div>
    </section>
  );
}

function Told({ outcome, reasons }: { outcome: Outcome; reasons: readonly ReasonChoice[] }) {
  return (
    <>
      <ul className="mt-4">
        {[...titlesOf(reasons, outcome.reasons), ...endingWords(outcome.endings)].map((words) => (
          <li key={words} className="border-t border-rule py-3">
            {words}
          </li>
        ))}
      </ul>
      <p className="hint border-t border-rule pt-3">You have known since {longDay(outcome.day)}.</p>
      {outcome.note ? <p className="hers mt-3 whitespace-pre-line">{outcome.note}</p> : null}
    </>
  );
}
