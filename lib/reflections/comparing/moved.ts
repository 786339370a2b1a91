import { type EvidenceLine, type ExplainedReason, type Explanation, fits } from "@/lib/engine/explanation";

/** A reason that stands elsewhere than before, and what brought it there. */
export type MovedReason = {
  id: string;
  title: string;
  was: { fit: ExplainedReason["fit"]; place: number };
  is: { fit: ExplainedReason["fit"]; place: number };
  /** What pulls it that way now and did not before, as statements, the weightiest first. */
  because: string[];
  /** What held it where it was and no longer counts. */
  noLonger: string[];
};

export type Moves = {
  rose: MovedReason[];
  fell: MovedReason[];
  /** The reason that comes first, where it is another one; null where we could not tell. */
  first: { was: string | null; is: string | null } | null;
  /** What the plan is about, where that is something else. */
  plan: { was: string; is: string } | null;
};

type Result = Pick<Explanation, "canTell" | "reasons" | "plan">;

const nameOf = ({ options }: EvidenceLine) => [...options].sort().join(" ");

/** Lines of the one that the other does not have, or has with less weight. */
function beyond(lines: readonly EvidenceLine[], others: readonly EvidenceLine[]): string[] {
  const known = new Map(others.map((line) => [nameOf(line), line.strength]));
  return lines
    .filter((line) => line.strength > (known.get(nameOf(line)) ?? 0))
    .sort((a, b) => b.strength - a.strength)
    .map(({ statement }) => statement);
}

/** Among these the order says something; the order of the others is nobody's news. */
const inView: readonly ExplainedReason["fit"][] = ["strong", "partial"];

/** Where everything else only made room: that is not a move of its own. */
const isGrounded = ({ because, noLonger }: MovedReason) => because.length > 0 || noLonger.length > 0;

/**
 * What moved between two results, and the answers it rests on. A reason rose or fell where its fit is another, or where
 * it fits and the order is another and answers about this very reason have changed. Best first, by where it stands now or stood before.
 */
export function moved(before: Result, after: Result): Moves {
  const rose: MovedReason[] = [];
  const fell: MovedReason[] = [];
  const stood = new Map(before.reasons.map((reason, place) => [reason.id, { reason, place }]));
  after.reasons.forEach((now, place) => {
    const then = stood.get(now.id);
    if (!then) return;
    const byFit = fits.indexOf(then.reason.fit) - fits.indexOf(now.fit);
    const change = byFit || then.place - place;
    if (change === 0) return;
    const [up, down] = [beyond(now.for, then.reason.for), beyond(now.against, then.reason.against)];
    const [lessUp, lessDown] = [beyond(then.reason.for, now.for), beyond(then.reason.against, now.against)];
    const reason: MovedReason = {
      id: now.id,
      title: now.title,
      was: { fit: then.reason.fit, place: then.place },
      is: { fit: now.fit, place },
      because: change > 0 ? up : down,
      noLonger: change > 0 ? lessDown : lessUp,
    };
    if (byFit === 0 && !(isGrounded(reason) && inView.includes(now.fit))) return;
    (change > 0 ? rose : fell).push(reason);
  });
  fell.sort((a, b) => a.was.place - b.was.place);
  return { rose, fell, first: otherFirst(before, after), plan: otherPlan(before, after) };
}

const firstOf = ({ canTell, reasons }: Result) => (canTell ? (reasons[0] ?? null) : null);

function otherFirst(before: Result, after: Result): Moves["first"] {
  const [was, is] = [firstOf(before), firstOf(after)];
  return was?.id === is?.id ? null : { was: was?.title ?? null, is: is?.title ?? null };
}

function otherPlan(before: Result, after: Result): Moves["plan"] {
  const [was, is] = [before.plan.stance, after.plan.stance];
  return was.id === is.id ? null : { was: was.title, is: is.title };
}

/** Whether nothing moved at all. */
export function isStill({ rose, fell, first, plan }: Moves): boolean {
  return rose.length === 0 && fell.length === 0 && first === null && plan === null;
}
