"use client";

import type { ReactNode } from "react";
import { useTranslations } from "#translations";
import { CheckIns } from "@/components/reflections/check-in/check-ins";
import { LimitPart } from "@/components/reflections/plan/limit-part";
import { useCompanion } from "@/components/reflections/plan/use-companion";
import { Result } from "@/components/results/result";
import { useTongue } from "@/components/words/tongue";
import { latest } from "@/lib/reflections/plan/plan-progress";
import type { Reflection } from "@/lib/reflections/views";
import { useDay } from "./day";
import { SafetySince } from "./safety-since";
import { useJournal } from "./use-change";

type Props = {
  reflection: Extract<Reflection, { readable: true }>;
  titles: Readonly<Record<string, string>>;
  /** What stands below, as with any reflection. */
  rest: ReactNode;
};

/** A reflection as it was shown then, with the plan as the person goes on with it. */
export function FirstResult({ reflection, titles, rest }: Props) {
  const t = useTranslations("reflections");
  const { id, given, explanation, checkIns } = reflection;
  const journal = useJournal(id, reflection.journal);
  const day = useDay(journal.savedAt);
  const lang = useTongue(journal.words);
  const companion = useCompanion({ reflection, plan: explanation.plan, lang, titles, shown: id });
  const answered = given.filter(({ chosen }) => chosen.length > 0).length;
  return (
    <Result
      explanation={explanation}
      lang={lang}
      date={t("savedOn", { day })}
      answered={answered}
      companion={companion}
      first={<SafetySince then={explanation.safety} checkIns={checkIns} />}
    >
      <LimitPart id={id} limit={journal.limit} now={latest(journal, checkIns)} />
      <CheckIns id={id} checkIns={checkIns} />
      {rest}
    </Result>
  );
}
