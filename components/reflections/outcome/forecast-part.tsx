"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "#translations";
import { useDay } from "@/components/reflections/day";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import type { Forecast } from "@/lib/reflections/journal";
import { ForecastFields, type Said } from "./forecast-fields";
import { forecastWords } from "./forecast-words";
import type { ReasonChoice } from "./reason-choice";

type Props = { id: string; savedAt: string; forecast: Forecast | null; reasons: readonly ReasonChoice[] };

/** What was feared and thought when a reflection was saved; it can also be said later, and is then marked as that. */
export function ForecastPart({ id, savedAt, forecast, reasons }: Props) {
  const t = useTranslations("outcome");
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
        {t("forecast.heading")}
      </h2>
      {said ? (
        <>
          {forecast?.at === savedAt ? <p className="hint mt-4">{t("forecast.later")}</p> : null}
          <ForecastFields reasons={reasons} said={said} onSay={setSaid} />
          <p className="acts mt-4">
            <Button weight="plain" unavailable={change.isPending || said.fear.length + said.guess.length === 0} onClick={() => put(said)}>
              {t("forecast.keep")}
            </Button>
            <Button weight="quiet" onClick={close}>
              {t("forecast.cancel")}
            </Button>
          </p>
        </>
      ) : forecast ? (
        <>
          {forecastWords(forecast, reasons, t).map((words) => (
            <p key={words} className="mt-3">
              {words}
            </p>
          ))}
          <WhenSaid at={forecast.at} savedAt={savedAt} />
          {isAsking ? (
            <p className="mt-3" role="status">
              {t("forecast.leaveOutAsk")}
            </p>
          ) : null}
          <p className="acts mt-3">
            <Button weight="quiet" onClick={isAsking ? () => setAsking(false) : open}>
              {t(isAsking ? "forecast.keepIt" : "forecast.change")}
            </Button>
            <Button weight="quiet" unavailable={change.isPending} onClick={() => (isAsking ? put(null) : setAsking(true))}>
              {t(isAsking ? "forecast.leaveOutYes" : "forecast.leaveOut")}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className="mt-4">{t("forecast.unsaid")}</p>
          <p className="mt-3">
            <Button weight="quiet" onClick={open}>
              {t("forecast.say")}
            </Button>
          </p>
        </>
      )}
      <NotKept error={change.error} what={t("notSaved")} />
    </section>
  );
}

const nothing: Said = { fear: [], guess: [], sure: null };

function WhenSaid({ at, savedAt }: { at: string; savedAt: string }) {
  const t = useTranslations("outcome");
  const day = useDay(at);
  return <p className="hint mt-3">{at === savedAt ? t("forecast.saidBefore") : t("forecast.saidLater", { day })}</p>;
}
