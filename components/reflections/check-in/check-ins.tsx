"use client";

import Link from "next/link";
import { useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { ReminderForm } from "@/components/reflections/plan/reminder-form";
import { useToday } from "@/components/reflections/today";
import { ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { quoting, useTongue } from "@/components/words/tongue";
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
  const t = useTranslations("checkIn");
  const today = useToday();
  return (
    <section className={checkIns.length > 0 ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="check-ins-heading">
      <h2 id="check-ins-heading">{t("list.heading")}</h2>
      <p className="mt-4">{t(checkIns.length === 0 ? "list.none" : "list.some")}</p>
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
          {t("list.checkIn")}
        </ButtonLink>
      </p>
      {today ? (
        <Fold summary={t("list.reminder")}>
          <ReminderForm name="check-in" day={dayAfter(today, daysToNext)} />
        </Fold>
      ) : null}
    </section>
  );
}

function CheckInLine({ checkIn }: { checkIn: Listed }) {
  const t = useTranslations("checkIn");
  const lang = useTongue(checkIn.readable ? checkIn.journal.words : undefined);
  if (!checkIn.readable) {
    return (
      <>
        <p className="sans text-control">
          <Day iso={checkIn.savedAt} />
        </p>
        <p className="hint">{t("list.damaged")}</p>
      </>
    );
  }
  const { savedAt, feeling, notes } = checkIn.journal;
  return (
    <>
      <h3 className="h3">
        <Link className="inline-flex min-h-(--touch) items-center text-ink" href={`/reflections/${checkIn.id}`} prefetch={false}>
          <span>{t.rich("list.of", { sr: (text) => <span className="sr">{text}</span>, day: () => <Day iso={savedAt} /> })}</span>
        </Link>
      </h3>
      <p className="hint">
        {feeling ? quoting(t("list.feeling", { feeling: feeling.label }), [{ text: feeling.label, lang }]) : t("list.noFeeling")}
      </p>
      {notes.text ? <p className="hers whitespace-pre-wrap">{notes.text}</p> : null}
    </>
  );
}
