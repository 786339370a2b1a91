"use client";

import { useState } from "react";
import { inWords } from "@/components/results/sentences";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dayAfter } from "@/lib/reflections/calendar-day";
import type { Due } from "@/lib/reflections/finding/due";

type Props = { due: Due; today: string };

/** Holds a day and nothing of anybody. "Leave quickly" takes it away. */
const QUIET_UNTIL = "low-tide:later";

const quietDays = 3;

/** Offers a check-in, or to be asked later: then not for three days. */
export function CheckInDue({ due, today }: Props) {
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
  const since = due.weeks === 1 ? "a week" : `${inWords(due.weeks)} weeks`;
  return (
    <div className="mt-6">
      <Notice title={`It is ${since} since you last wrote${due.person ? ` about ${due.person}` : ""}`}>
        <p>What has changed, and how are you? Two minutes.</p>
        <p className="acts">
          <ButtonLink href={`/reflections/${due.id}/check-in`} prefetch={false}>
            Check in
          </ButtonLink>
          <Button weight="quiet" onClick={later}>
            Later
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
