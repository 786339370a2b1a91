import { useTranslations } from "#translations";
import type { Comparison } from "@/lib/reflections/comparing/compare";

type Steps = Comparison["steps"]["kept"];

/** The two plans: what they are about, and which steps are new, gone, or in both, with how far the person is by now. */
export function PlansBeside({ comparison: { stance, steps, moves } }: { comparison: Comparison }) {
  const t = useTranslations("compare");
  const { added, gone, kept } = steps;
  return (
    <section className="leaf mt-8" aria-labelledby="plans-heading">
      <h2 id="plans-heading">{t("plan.heading")}</h2>
      <p className="mt-4">
        {moves.plan ? t("plan.other", { earlier: stance.was, later: stance.is }) : t("plan.same", { plan: stance.is })}
        {added.length + gone.length === 0 && kept.length > 0 ? ` ${t("plan.sameSteps")}` : ""}
      </p>
      <StepList title={t("plan.added")} steps={added} />
      <StepList title={t("plan.gone")} steps={gone} />
      <StepList title={t("plan.kept")} steps={kept} />
    </section>
  );
}

function StepList({ title, steps }: { title: string; steps: Steps }) {
  const t = useTranslations("compare");
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      <ul className="mt-2">
        {steps.map(({ id, title: step, mark }) => (
          <li key={id} className="border-t border-rule py-3">
            <p>{step}</p>
            {mark ? <p className="hint">{t(`plan.${mark.state}`)}</p> : null}
            {mark?.note ? <p className="hers whitespace-pre-wrap">{mark.note}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
