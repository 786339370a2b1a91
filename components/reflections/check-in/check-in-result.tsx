"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "#translations";
import { useDay } from "@/components/reflections/day";
import { useCompanion } from "@/components/reflections/plan/use-companion";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Result } from "@/components/results/result";
import { BackArrow } from "@/components/ui/back-arrow";
import { useTongue } from "@/components/words/tongue";
import { moved } from "@/lib/reflections/comparing/moved";
import type { CheckIn } from "@/lib/reflections/journal";
import { reflectionOne } from "@/lib/reflections/queries";
import type { Reflection } from "@/lib/reflections/views";
import { Moves } from "./moves";

type Readable = Extract<Reflection, { readable: true }>;

type Props = {
  reflection: Readable;
  checkIn: CheckIn;
  titles: Readonly<Record<string, string>>;
  /** What stands below, as with any reflection. */
  rest: ReactNode;
};

/** A check-in as it was shown then: what moved since the time before, the result, the plan with all that was done. */
export function CheckInResult({ reflection, checkIn, titles, rest }: Props) {
  const t = useTranslations("checkIn");
  const { id, journal, given, explanation } = reflection;
  const day = useDay(journal.savedAt);
  const first = useQuery(reflectionOne(checkIn.of)).data;
  const whole = first?.readable ? first : null;
  const lang = useTongue(journal.words);
  const companion = useCompanion({ reflection: whole, plan: explanation.plan, lang, titles, shown: id });
  const answered = given.filter(({ chosen }) => chosen.length > 0).length;
  return (
    <Result
      explanation={explanation}
      lang={lang}
      date={t("result.date", { day })}
      answered={answered}
      companion={companion}
      remark={
        <>
          <p className="mt-3">
            <Link className="quiet" href={`/reflections/${checkIn.of}`} prefetch={false}>
              <BackArrow />
              {t("result.back")}
            </Link>
          </p>
          {whole ? <Since reflection={reflection} first={whole} checkIn={checkIn} /> : null}
        </>
      }
    >
      {checkIn.did ? (
        <section className="leaf mt-8" aria-labelledby="did-heading">
          <h2 id="did-heading">{t("result.did")}</h2>
          <p className="hers whitespace-pre-wrap mt-4">{checkIn.did}</p>
        </section>
      ) : null}
      {rest}
    </Result>
  );
}

/** What moved since the newest state before this one that can still be read. */
function Since({ reflection, first, checkIn }: { reflection: Readable; first: Readable; checkIn: CheckIn }) {
  const t = useTranslations("checkIn");
  const place = first.checkIns.findIndex(({ id }) => id === reflection.id);
  const earlier = first.checkIns.slice(0, Math.max(0, place)).findLast(({ readable }) => readable);
  const { data: before, error, refetch } = useQuery(reflectionOne(earlier?.id ?? first.id));
  const langs = { was: useTongue(before?.readable ? before.journal.words : undefined), is: useTongue(reflection.journal.words) };
  if (error && !before) return <NotKept error={error} what={t("result.notFetched")} onRetry={() => void refetch()} />;
  if (!before?.readable) return null;
  return (
    <Moves
      moves={moved(before.explanation, reflection.explanation)}
      langs={langs}
      since={before.journal.savedAt}
      isAnsweredAnew={checkIn.changed.length > 0}
    />
  );
}
