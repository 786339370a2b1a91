import type { EvidenceLine, ExplainedReason, Explanation, Fit } from "@/lib/engine/explanation";

/** How a reason stood in one result: how well it fitted, and its place from the best, which is 0. */
export type Stood = { fit: Fit; place: number };

/** A reason in two results; null where the one does not know it. */
export type BesideReason = { id: string; title: string; was: Stood | null; is: Stood | null };

/** A step in two plans. */
export type BesideStep = { id: string; title: string };

export type BesideSteps = { added: BesideStep[]; gone: BesideStep[]; kept: BesideStep[] };

type Reasons = Pick<Explanation, "reasons">;
type Plan = Explanation["plan"];

function stood({ reasons }: Reasons): Map<string, Stood> {
  return new Map(reasons.map(({ id, fit }, place) => [id, { fit, place }]));
}

const bestPlace = ({ was, is }: BesideReason) => Math.min(was?.place ?? Number.POSITIVE_INFINITY, is?.place ?? Number.POSITIVE_INFINITY);

/** Every reason of the two, those that stand or stood best first. A title is the newer one. */
export function reasonsBeside(before: Reasons, after: Reasons): BesideReason[] {
  const [then, now] = [stood(before), stood(after)];
  const titles = new Map([...before.reasons, ...after.reasons].map(({ id, title }) => [id, title]));
  return [...titles]
    .map(([id, title]) => ({ id, title, was: then.get(id) ?? null, is: now.get(id) ?? null }))
    .sort((a, b) => bestPlace(a) - bestPlace(b) || (a.id < b.id ? -1 : 1));
}

/** The steps of two plans, each in its plan's order. */
export function stepsBeside(before: Plan, after: Plan): BesideSteps {
  const stepsOf = ({ phases }: Plan) => phases.flatMap(({ steps }) => steps.map(({ id, title }) => ({ id, title })));
  const [then, now] = [stepsOf(before), stepsOf(after)];
  const isIn = (steps: readonly BesideStep[], { id }: BesideStep) => steps.some((step) => step.id === id);
  return {
    added: now.filter((step) => !isIn(then, step)),
    gone: then.filter((step) => !isIn(now, step)),
    kept: now.filter((step) => isIn(then, step)),
  };
}

/** An answer that counts otherwise for a reason; weights from 3 strongly for to −3 strongly against, 0 where it does not count. */
export type EvidenceChange = { statement: string; was: number; is: number };

function weighed({ for: toward, against }: ExplainedReason): Map<string, { statement: string; weight: number }> {
  const named = (sign: 1 | -1) => (line: EvidenceLine) =>
    [[...line.options].sort().join(" "), { statement: line.statement, weight: sign * line.strength }] as const;
  return new Map([...toward.map(named(1)), ...against.map(named(-1))]);
}

/** What counts otherwise for a reason than before, the largest change first. */
export function evidenceBeside(before: ExplainedReason, after: ExplainedReason): EvidenceChange[] {
  const [then, now] = [weighed(before), weighed(after)];
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((name) => ({
      statement: now.get(name)?.statement ?? then.get(name)?.statement ?? "",
      was: then.get(name)?.weight ?? 0,
      is: now.get(name)?.weight ?? 0,
    }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
}
