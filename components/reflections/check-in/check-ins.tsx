"use client";

import Link from "next/link";
import { Day } from "@/components/reflections/day";
import { ReminderForm } from "@/components/reflections/plan/reminder-form";
import { useToday } from "@/components/reflections/today";
import { ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { dayAfter } from "@/lib/reflections/calendar-day";
import type { Listed } from "@/lib/reflections/views";

type Props = {
  id: string;
  /** Oldest first. */
  checkIns: readonly Listed[];
};

/** A week is long enough for something to have happened. */
const daysToNext = 7;

/** The check-ins of a reflection, newest first, and the way to another. */
export function CheckIns({ id, checkIns }: Props) {
  const today = useToday();
  return (
    <section className={checkIns.length > 0 ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="check-ins-heading">
      <h2 id="check-ins-heading">Check-ins</h2>
      <p className="mt-4">
        {checkIns.length === 0
          ? "Come back when some days have passed. Two minutes: what has changed, what you did, how you are. You then see what moved."
          : "This reflection stays as it was. What came later stands in its check-ins."}
      </p>
      {checkIns.length > 0 ? (
        <ol className="mt-4" reversed>
          {checkIns.toReversed().map((checkIn) => (
            <li key={checkIn.id} className="border-t border-rule py-4">
              <CheckInLine checkIn={checkIn} />
            </li>
          ))}
        </ol>
      ) : null}
      <p className="acts mt-4">
        <ButtonLink href={`/reflections/${id}/check-in`} weight="plain" prefetch={false}>
          Check in
        </ButtonLink>
      </p>
      {today ? (
        <Fold summary="A reminder to check in">
          <ReminderForm name="check-in" day={dayAfter(today, daysToNext)} />
        </Fold>
      ) : null}
    </section>
  );
}

function CheckInLine({ checkIn }: { checkIn: Listed }) {
  if (!checkIn.readable) {
    return (
      <>
        <p className="sans text-control">
          <Day iso={checkIn.savedAt} />
        </p>
        <p className="hint">This one cannot be read: what was stored is damaged. The others are not touched by it.</p>
      </>
    );
  }
  const { savedAt, feeling, notes } = checkIn.journal;
  return (
    <>
      <h3 className="h3">
        <Link className="inline-flex min-h-(--touch) items-center text-ink" href={`/reflections/${checkIn.id}`} prefetch={false}>
          <span>
            <span className="sr">Check-in of </span>
            <Day iso={savedAt} />
          </span>
        </Link>
      </h3>
      <p className="hint">{feeling ? `How you were: “${feeling.label}”` : "You did not say how you were."}</p>
      {notes.text ? <p className="hers whitespace-pre-wrap">{notes.text}</p> : null}
    </>
  );
}
