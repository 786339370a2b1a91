"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Day } from "@/components/reflections/day";
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
  const queries = useQueryClient();
  const all = useWaiting(() => void queries.invalidateQueries({ queryKey: reflectionKeys.all }));
  const waiting = of ? all.filter((one) => one.of === of) : all;
  if (waiting.length === 0) return null;
  return (
    <section className="leaf mt-6 screen-only" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">Not saved yet</h2>
      <ul className="mt-4">
        {waiting.map((one) => (
          <li key={one.slot} className="border-t border-rule py-4">
            <h3 className="h3">
              <What waiting={one} isLinked={!of} />
            </h3>
            <p className="hint">
              From <Day iso={one.at} />
            </p>
            <WaitingNote waiting={one} />
            <ThrowAway slot={one.slot} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function What({ waiting: { kind, id, of }, isLinked }: { waiting: Stamped; isLinked: boolean }) {
  const about = kind === "notes" ? id : of;
  if (kind === "reflection") return "A reflection";
  return (
    <>
      {kind === "check-in" ? "A check-in" : "Notes"} on{" "}
      {isLinked && about ? (
        <Link href={`/reflections/${about}`} prefetch={false}>
          a reflection of yours
        </Link>
      ) : (
        "this reflection"
      )}
    </>
  );
}

/** Asks first: what is thrown away was nowhere else. */
function ThrowAway({ slot }: { slot: string }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button weight="quiet" onClick={() => setIsAsking(true)}>
        Throw it away
      </Button>
    );
  return (
    <div className="mt-3" role="alert">
      <p>It was saved nowhere else, so nobody can bring it back.</p>
      <p className="acts mt-2">
        <Button weight="plain" onClick={() => void takeBackFrom(slot)}>
          Yes, throw it away
        </Button>
        <Button weight="quiet" onClick={() => setIsAsking(false)}>
          Keep it
        </Button>
      </p>
    </div>
  );
}
