import Link from "next/link";
import { Day } from "@/components/reflections/day";
import { capital, inWords } from "@/components/results/sentences";
import { stepPlace } from "@/components/results/step";
import { Jump } from "@/components/ui/jump";
import type { Explanation } from "@/lib/engine/explanation";
import type { Journal } from "@/lib/reflections/journal";
import { markedElsewhere, planProgress } from "@/lib/reflections/plan/plan-progress";

type Props = {
  plan: Explanation["plan"];
  marks: Journal["steps"];
  /** Titles of steps by id, for those that stand in other plans of this reflection. */
  titles: Readonly<Record<string, string>>;
  /** The plan that has taken this one's place: of the newest check-in. */
  newer?: { id: string; savedAt: string; title: string } | undefined;
};

/** How far the person is with a plan, and the step that comes next. */
export function PlanOpening({ plan, marks, titles, newer }: Props) {
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
          You have checked in since. The plan that goes with it is{" "}
          <Link href={`/reflections/${newer.id}#plan`} prefetch={false}>
            “{newer.title}”, <Day iso={newer.savedAt} />
          </Link>
          . What you mark in one of them counts in both.
        </p>
      ) : null}
      {forward && !newer ? (
        <div className="row mt-6">
          <h3 className="hang side">Next</h3>
          <div className="main">
            <p className="h3">
              <Jump to={stepPlace(forward.id)}>{forward.title}</Jump>
            </p>
            <p className="mt-2">{forward.firstAction}</p>
          </div>
        </div>
      ) : null}
      <p className="hint mt-3" role="status">
        {progressWords(done, of)}
      </p>
      {elsewhere.length > 0 ? (
        <div className="mt-4">
          <p className="hint">Done in an earlier plan of yours, and still done:</p>
          <ul>
            {elsewhere.map(({ step, mark }) => (
              <li key={step} className="sans text-control">
                {titles[step] ?? "A step that is no longer offered"}, <Day iso={mark.at} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** How many steps are done, in words. */
export function progressWords(done: number, of: number): string {
  if (of === 0) return "You have put every step aside. That is fine: a plan is an offer.";
  if (done === of) return of === 1 ? "Done. There is no step left in this plan." : `All ${inWords(of)} steps are done.`;
  if (done === 0) return "No step is marked as done yet. There is no hurry.";
  return `${capital(inWords(done))} of ${inWords(of)} steps done.`;
}
