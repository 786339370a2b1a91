"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dayAfter } from "@/lib/reflections/calendar-day";
import type { Due } from "@/lib/reflections/finding/due";
import { numberWord } from "@/lib/words/numbers";

type Props = { due: Due; today: string };

/** Holds a day and nothing of anybody. "Leave quickly" takes it away. */
const QUIET_UNTIL = "low-tide:later";

const quietDays = 3;

/** Offers a check-in, or to be asked later: then not for three days. */
export function CheckInDue({ due, today }: Props) {
  const t = useTranslations("list");
  const locale = useLocale();
  const [isQuiet, setIsQuiet] = useState(() => (quietUntil() ?? "") > today);
  if (isQuiet) return null;
  const later = () => {
    setIsQuiet(true);
    document.getElementById("reflections-heading")?.focus();
    try {
      localStorage.setItem(QUIET_UNTIL, dayAfter(today, quietDays));
    } catch {
      // Storage is forbidden here, so it is quiet until the page is left.
    }
  };
  const { weeks, person } = due;
  const since = { weeks, words: numberWord(weeks, locale) };
  return (
    <div className="mt-6">
      <Notice title={person ? t("due.sinceAbout", { ...since, person }) : t("due.since", since)}>
        <p>{t("due.ask")}</p>
        <p className="acts">
          <ButtonLink href={`/reflections/${due.id}/check-in`} prefetch={false}>
            {t("due.checkIn")}
          </ButtonLink>
          <Button weight="quiet" onClick={later}>
            {t("due.later")}
          </Button>
        </p>
      </Notice>
    </div>
  );
}

function quietUntil(): string | null {
  try {
    return localStorage.getItem(QUIET_UNTIL);
  } catch {
    return null;
  }
}
