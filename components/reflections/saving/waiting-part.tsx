"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "#translations";
import { useDay } from "@/components/reflections/day";
import { Button } from "@/components/ui/button";
import type { Stamped } from "@/lib/draft/outbox";
import { reflectionKeys } from "@/lib/reflections/queries";
import { useWaiting } from "./use-waiting";
import { WaitingNote } from "./waiting-note";
import { takeBackFrom } from "./waiting-saves";

type Props = {
  /** Only check-ins of this reflection; all that waits where it is left out. */
  of?: string;
};

/** What was saved without a network and is not safe yet. Nothing where nothing waits. */
export function WaitingPart({ of }: Props) {
  const t = useTranslations("saving");
  const queries = useQueryClient();
  const all = useWaiting(() => void queries.invalidateQueries({ queryKey: reflectionKeys.all }));
  const waiting = of ? all.filter((one) => one.of === of) : all;
  if (waiting.length === 0) return null;
  return (
    <section className="leaf mt-6 screen-only" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{t("waiting.heading")}</h2>
      <ul className="mt-4">
        {waiting.map((one) => (
          <li key={one.slot} className="border-t border-rule py-4">
            <h3 className="h3">
              <What waiting={one} isLinked={!of} />
            </h3>
            <From iso={one.at} />
            <WaitingNote waiting={one} />
            <ThrowAway slot={one.slot} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function From({ iso }: { iso: string }) {
  const t = useTranslations("saving");
  const day = useDay(iso);
  return <p className="hint">{t.rich("waiting.from", { day, time: (text) => <time dateTime={iso}>{text}</time> })}</p>;
}

function What({ waiting: { kind, id, of }, isLinked }: { waiting: Stamped; isLinked: boolean }) {
  const t = useTranslations("saving");
  const about = kind === "notes" ? id : of;
  if (kind === "reflection") return t("waiting.reflection");
  if (!isLinked || !about) return t(kind === "check-in" ? "waiting.checkIn" : "waiting.notes");
  return t.rich(kind === "check-in" ? "waiting.checkInOf" : "waiting.notesOf", {
    link: (text) => (
      <Link href={`/reflections/${about}`} prefetch={false}>
        {text}
      </Link>
    ),
  });
}

/** Asks first: what is thrown away was nowhere else. */
function ThrowAway({ slot }: { slot: string }) {
  const t = useTranslations("saving");
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button weight="quiet" onClick={() => setIsAsking(true)}>
        {t("waiting.throwAway")}
      </Button>
    );
  return (
    <div className="mt-3" role="alert">
      <p>{t("waiting.throwAwayAsk")}</p>
      <p className="acts mt-2">
        <Button weight="plain" onClick={() => void takeBackFrom(slot)}>
          {t("waiting.throwAwayYes")}
        </Button>
        <Button weight="quiet" onClick={() => setIsAsking(false)}>
          {t("waiting.keep")}
        </Button>
      </p>
    </div>
  );
}
