import { useTranslations } from "#translations";
import { quoting, type Tongue, type Tongues } from "@/components/words/tongue";
import type { Comparison } from "@/lib/reflections/comparing/compare";

type Steps = Comparison["steps"]["kept"];

/** The two plans: what they are about, and which steps are new, gone, or in both, with how far the person is by now. */
export function PlansBeside({ comparison: { stance, steps, moves }, langs }: { comparison: Comparison; langs: Tongues }) {
  const t = useTranslations("compare");
  const { added, gone, kept } = steps;
  return (
    <section className="leaf mt-8" aria-labelledby="plans-heading">
      <h2 id="plans-heading">{t("plan.heading")}</h2>
      <p className="mt-4">
        {quoting(moves.plan ? t("plan.other", { earlier: stance.was, later: stance.is }) : t("plan.same", { plan: stance.is }), [
          { text: stance.was, lang: langs.was },
          { text: stance.is, lang: langs.is },
        ])}
        {added.length + gone.length === 0 && kept.length > 0 ? ` ${t("plan.sameSteps")}` : ""}
      </p>
      <StepList title={t("plan.added")} steps={added} lang={langs.is} />
      <StepList title={t("plan.gone")} steps={gone} lang={langs.was} />
      <StepList title={t("plan.kept")} steps={kept} lang={langs.is} />
    </section>
  );
}

function StepList({ title, steps, lang }: { title: string; steps: Steps; lang: Tongue }) {
  const t = useTranslations("compare");
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      <ul className="mt-2">
        {steps.map(({ id, title: step, mark }) => (
          <li key={id} className="border-t border-rule py-3">
            <p lang={lang}>{step}</p>
            {mark ? <p className="hint">{t(`plan.${mark.state}`)}</p> : null}
            {mark?.note ? <p className="hers whitespace-pre-wrap">{mark.note}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
