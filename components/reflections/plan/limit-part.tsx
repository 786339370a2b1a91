"use client";

import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useToday } from "@/components/reflections/today";
import { useChange } from "@/components/reflections/use-change";
import { Button, ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import { dayAfter } from "@/lib/reflections/calendar-day";
import type { Journal, Limit } from "@/lib/reflections/journal";
import { limitStanding } from "@/lib/reflections/plan/limit-days";
import { limitsThatFit } from "@/lib/reflections/plan/limit-fit";
import { LimitForm } from "./limit-form";
import { LimitWater } from "./limit-water";
import { limitComfort, limitLine, limitTitle } from "./limit-words";
import { ReminderForm } from "./reminder-form";

type Props = {
  id: string;
  limit: Limit | null;
  /** The state of things now: of the newest check-in, or of the reflection. */
  now: Pick<Journal, "result" | "answers">;
};

/** A promise to oneself: set, paused, gone on with, ended. Nothing where none is set and none would fit, as where somebody may be in danger. */
export function LimitPart({ id, limit, now }: Props) {
  const t = useTranslations("plan");
  const locale = useLocale();
  const change = useChange(id);
  const today = useToday();
  const kinds = limitsThatFit(now);
  // Which day it is, only the person's own clock can say.
  const standing = limit && today ? limitStanding(limit, new Date()) : null;
  const isOpen = standing?.state === "running" || standing?.state === "paused";
  if (!limit && kinds.length === 0) return null;
  const set = (wanted: { kind: Limit["kind"]; days: number }) => change.mutate({ change: "limit", limit: wanted });
  return (
    <section className={limit ? "leaf mt-8" : "leaf mt-8 screen-only"} id="limit" aria-labelledby="limit-heading">
      <h2 id="limit-heading" tabIndex={-1}>
        {limit ? limitTitle(limit, t, locale) : t("limit.heading")}
      </h2>
      {limit && standing ? (
        <Standing id={id} limit={limit} standing={standing} change={change} isUnsafe={now.result.safety !== "none"} />
      ) : null}
      {limit ? null : <p className="mt-4">{t("limit.why")}</p>}
      <NotKept error={change.error} what={t("limit.notKept")} onRetry={() => change.variables && change.mutate(change.variables)} />
      {!isOpen && kinds.length > 0 && (today || !limit) ? (
        <div className="mt-3">
          <Fold summary={t(limit ? "limit.setAnother" : "limit.set")}>
            <LimitForm kinds={kinds} onSet={set} isShut={change.isPending} />
          </Fold>
        </div>
      ) : null}
      {limit && standing && !isOpen ? (
        <Button weight="quiet" unavailable={change.isPending} onClick={() => change.mutate({ change: "limit", limit: null })}>
          {t("limit.putAway")}
        </Button>
      ) : null}
    </section>
  );
}

type StandingProps = {
  id: string;
  limit: Limit;
  standing: ReturnType<typeof limitStanding>;
  change: ReturnType<typeof useChange>;
  /** Somebody may be in danger, or is not coping. */
  isUnsafe: boolean;
};

function Standing({ id, limit, standing, change, isUnsafe }: StandingProps) {
  const t = useTranslations("plan");
  const locale = useLocale();
  const { longDay } = dayWords(locale);
  const { state, passed, left, lastDay } = standing;
  const isOpen = state === "running" || state === "paused";
  const turn = (to: "paused" | "running" | "ended") => change.mutate({ change: "limit-state", state: to });
  return (
    <>
      <p className="lead mt-3" role="status">
        {limitLine(limit, standing, t, locale)}
      </p>
      <LimitWater passed={passed} days={limit.days} />
      {isUnsafe ? (
        <p className="mt-4">{t("limit.unsafe")}</p>
      ) : (
        <p className="mt-4">
          {isOpen ? `${t(`limit.meaning.${limit.kind}`)} ` : ""}
          {limitComfort(standing, t)}
        </p>
      )}
      {lastDay && left > 1 ? <p className="hint mt-2">{t("limit.lastDay", { day: longDay(lastDay) })}</p> : null}
      {state === "over" ? (
        <p className="acts mt-4">
          <ButtonLink href={`/reflections/${id}/check-in`} prefetch={false}>
            {t("limit.checkIn")}
          </ButtonLink>
        </p>
      ) : null}
      {isOpen ? <Turns isPaused={state === "paused"} isShut={change.isPending} onTurn={turn} /> : null}
      {lastDay ? (
        <Fold summary={t("limit.reminder")}>
          <ReminderForm name="limit" day={dayAfter(lastDay, 1)} />
        </Fold>
      ) : null}
    </>
  );
}

function Turns({ isPaused, isShut, onTurn }: { isPaused: boolean; isShut: boolean; onTurn: (to: "paused" | "running" | "ended") => void }) {
  const t = useTranslations("plan");
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  // The focus follows what appears in place of what had it.
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.querySelector("button")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking) {
    return (
      <div ref={question} tabIndex={-1} className="mt-4">
        <Notice>
          <p>{t("limit.end.ask")}</p>
          <div className="acts">
            <Button
              weight="plain"
              onClick={() => {
                onTurn("ended");
                document.getElementById("limit-heading")?.focus();
              }}
            >
              {t("limit.end.yes")}
            </Button>
            <Button weight="quiet" onClick={() => setIsAsking(false)}>
              {t("limit.end.no")}
            </Button>
          </div>
        </Notice>
      </div>
    );
  }
  return (
    <p className="acts mt-4">
      <Button weight="plain" unavailable={isShut} onClick={() => onTurn(isPaused ? "running" : "paused")}>
        {t(isPaused ? "limit.goOn" : "limit.pause")}
      </Button>
      <span ref={opener}>
        <Button weight="quiet" unavailable={isShut} onClick={() => setIsAsking(true)}>
          {t("limit.end.open")}
        </Button>
      </span>
    </p>
  );
}
