"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useDay } from "@/components/reflections/day";
import { failureWords } from "@/components/reflections/failure-words";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import type { Forecast } from "@/lib/reflections/journal";
import { ForecastFields, type Said } from "./forecast-fields";
import { forecastWords } from "./forecast-words";
import type { ReasonChoice } from "./reason-choice";

type Props = { id: string; savedAt: string; forecast: Forecast | null; reasons: readonly ReasonChoice[] };

/** What was feared and thought when a reflection was saved; it can also be said later, and is then marked as that. */
export function ForecastPart({ id, savedAt, forecast, reasons }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  /** They want to leave it out, for good. */
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useChange(id);

  const close = () => {
    flushSync(() => {
      setSaid(null);
      setAsking(false);
    });
    heading.current?.focus();
  };
  const put = (now: Said | null) => change.mutate({ change: "forecast", forecast: now }, { onSuccess: close });
  const open = () => setSaid(forecast ? { fear: forecast.fear, guess: forecast.guess, sure: forecast.sure } : nothing);

  return (
    <section className={forecast ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="forecast-heading">
      <h2 id="forecast-heading" ref={heading} tabIndex={-1}>
        What you feared, and what you thought
      </h2>
      {said ? (
        <>
          {forecast?.at === savedAt ? (
            <p className="hint mt-4">If you change it now, it counts as said later, and no longer among what you foresaw.</p>
          ) : null}
          <ForecastFields reasons={reasons} said={said} onSay={setSaid} />
          <p className="acts mt-4">
            <Button weight="plain" unavailable={change.isPending || said.fear.length + said.guess.length === 0} onClick={() => put(said)}>
              Keep this
            </Button>
            <Button weight="quiet" onClick={close}>
              Cancel
            </Button>
          </p>
        </>
      ) : forecast ? (
        <>
          {forecastWords(forecast, reasons).map((words) => (
            <p key={words} className="mt-3">
              {words}
            </p>
          ))}
          <WhenSaid at={forecast.at} savedAt={savedAt} />
          {isAsking ? (
            <p className="mt-3" role="status">
              Said again later, it would not count as foreseen.
            </p>
          ) : null}
          <p className="acts mt-3">
            <Button weight="quiet" onClick={isAsking ? () => setAsking(false) : open}>
              {isAsking ? "Keep it" : "Change what you foresaw"}
            </Button>
            <Button weight="quiet" unavailable={change.isPending} onClick={() => (isAsking ? put(null) : setAsking(true))}>
              {isAsking ? "Yes, leave it out" : "Leave it out"}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className="mt-4">
            You did not say when you saved this. You can say it now; it is marked as said later, and not counted among what you foresaw.
          </p>
          <p className="mt-3">
            <Button weight="quiet" onClick={open}>
              Say what you fear and think
            </Button>
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

const nothing: Said = { fear: [], guess: [], sure: null };

function WhenSaid({ at, savedAt }: { at: string; savedAt: string }) {
  const day = useDay(at);
  return (
    <p className="hint mt-3">
      {at === savedAt ? "You said so before you knew more." : `You said so later, on ${day}. It does not count as foreseen.`}
    </p>
  );
}
