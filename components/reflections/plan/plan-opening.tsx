import Link from "next/link";
import { useLocale, useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { stepPlace } from "@/components/results/step";
import { Jump } from "@/components/ui/jump";
import { quoting, Told, type Tongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import type { Journal } from "@/lib/reflections/journal";
import { markedElsewhere, planProgress } from "@/lib/reflections/plan/plan-progress";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

type Props = {
  plan: Explanation["plan"];
  /** The language of the plan, where the page speaks another. */
  lang: Tongue;
  marks: Journal["steps"];
  /** Titles of steps by id, for those that stand in other plans of this reflection. */
  titles: Readonly<Record<string, string>>;
  /** The plan that has taken this one's place: of the newest check-in. */
  newer?: { id: string; savedAt: string; title: string; lang: Tongue } | undefined;
};

/** How far the person is with a plan, and the step that comes next. */
export function PlanOpening({ plan, lang, marks, titles, newer }: Props) {
  const t = useTranslations("plan");
  const locale = useLocale();
  const steps = plan.phases.flatMap((phase) => phase.steps);
  const { next, done, of } = planProgress(
    steps.map(({ id }) => id),
    marks,
  );
  const forward = steps.find(({ id }) => id === next);
  const elsewhere = markedElsewhere(
    steps.map(({ id }) => id),
    marks,
  ).filter(({ mark }) => mark.state === "done");
  return (
    <>
      {newer ? (
        <p className="note mt-6">
          {t.rich("opening.newer", {
            title: newer.title,
            day: () => <Day iso={newer.savedAt} />,
            link: (text) => (
              <Link href={`/reflections/${newer.id}#plan`} prefetch={false}>
                {quoting(text, [{ text: newer.title, lang: newer.lang }])}
              </Link>
            ),
          })}
        </p>
      ) : null}
      {forward && !newer ? (
        <div className="row mt-6">
          <h3 className="hang side">{t("opening.next")}</h3>
          <div className="main">
            <p className="h3">
              <Jump to={stepPlace(forward.id)}>
                <Told lang={lang}>{forward.title}</Told>
              </Jump>
            </p>
            <p className="mt-2" lang={lang}>
              {forward.firstAction}
            </p>
          </div>
        </div>
      ) : null}
      <p className="hint mt-3" role="status">
        {progressWords(done, of, t, locale)}
      </p>
      {elsewhere.length > 0 ? (
        <div className="mt-4">
          <p className="hint">{t("opening.elsewhere")}</p>
          <ul>
            {elsewhere.map(({ step, mark }) => (
              <li key={step} className="sans text-control">
                {t.rich("opening.doneThere", { title: titles[step] ?? t("opening.gone"), day: () => <Day iso={mark.at} /> })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** How many steps are done, in words. */
function progressWords(done: number, of: number, t: Translator<"plan">, locale: string): string {
  const steps = numberWord(of, locale);
  if (of === 0) return t("progress.allAside");
  if (done === of) return t("progress.allDone", { steps: of, words: steps });
  if (done === 0) return t("progress.noneDone");
  const words = numberWord(done, locale);
  return t("progress.someDone", { done, words, Words: capital(words), steps });
}
