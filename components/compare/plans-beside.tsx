import type { Comparison } from "@/lib/reflections/comparing/compare";
import type { StepState } from "@/lib/reflections/journal";

type Steps = Comparison["steps"]["kept"];

/** The two plans: what they are about, and which steps are new, gone, or in both, with how far the person is by now. */
export function PlansBeside({ comparison: { stance, steps } }: { comparison: Comparison }) {
  const { added, gone, kept } = steps;
  return (
    <section className="leaf mt-8" aria-labelledby="plans-heading">
      <h2 id="plans-heading">The plan</h2>
      <p className="mt-4">
        {stance.was === stance.is ? `In both it is “${stance.is}”.` : `Earlier it was “${stance.was}”, later “${stance.is}”.`}
        {added.length + gone.length === 0 && kept.length > 0 ? " The steps are the same." : ""}
      </p>
      <StepList title="Only in the later plan" steps={added} />
      <StepList title="Only in the earlier plan" steps={gone} />
      <StepList title="In both" steps={kept} />
    </section>
  );
}

const WORDS: Record<StepState, string> = { doing: "Begun", done: "Done", "not-for-me": "Put aside" };

function StepList({ title, steps }: { title: string; steps: Steps }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      <ul className="mt-2">
        {steps.map(({ id, title: step, mark }) => (
          <li key={id} className="border-t border-rule py-3">
            <p>{step}</p>
            {mark ? <p className="hint">{WORDS[mark.state]}</p> : null}
            {mark?.note ? <p className="hers whitespace-pre-wrap">{mark.note}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
