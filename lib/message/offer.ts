import type { Catalogue } from "@/lib/catalogue/schema";
import { type Answers, anyOf, given as givenBy, used } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import type { Explanation } from "@/lib/engine/explanation";
import type { Knowledge } from "@/lib/engine/knowledge";
import { type Planning, plan } from "@/lib/engine/plan";
import { safety as safetyOf } from "@/lib/engine/safety";
import { statementOf } from "@/lib/engine/statement";
import { purposeOf } from "./message-steps";
import { type Purpose, purposes } from "./terms";

/**
 * Whether a message suits what the person told us. Not where they may be in danger ("help"), where it is over or they
 * wish to let go ("let-go"), where the plan says to stop reaching out ("stop"), where it gives him room ("room"), and while
 * days without contact run that they set themselves ("quiet").
 * `because` are their own answers as statements; `safety` is what comes before any message, as on the result.
 */
export type Offer = { safety: Explanation["safety"]; because: string[] } & (
  | { offered: false; why: "help" | "let-go" | "stop" | "room" | "quiet" }
  | {
      offered: true;
      purposes: Purpose[];
      /** What the plan would begin with. */
      first: Purpose;
      /** The plan has nothing toward him today. */
      notToday: boolean;
    }
);

/** What the page needs of the catalogue to know the plan: no words but those of the questions. */
export type PlanKnowledge = Planning & Knowledge;

/** The step whose "never where" holds for a purpose as well. */
const stepOf: Record<Purpose, string> = {
  ask: "ask-for-clarity",
  door: "keep-the-door-open",
  reassure: "reassure-him",
  affects: "speak-plainly",
  needs: "talk-about-needs",
};

/** Steps that ask the person not to write. */
export const stopping: readonly string[] = ["stop-chasing", "accept-it", "move-on"];
const asksForRoom = "he-said.needs-space";
const reachedOutALot = ["your-reach.many-messages", "your-reach.confronted"];

/** What leaves some purposes out. */
const narrowing = [asksForRoom, ...reachedOutALot, "your-reach.asked-directly", "signs.gone-silent"];

/** The catalogue without its prose: the plan reads none of it. */
export function planKnowledge(catalogue: Catalogue): PlanKnowledge {
  return {
    questions: catalogue.questions,
    usual: {},
    reasons: catalogue.reasons.map((reason) => ({
      ...reason,
      summary: "",
      what: "",
      notAboutYou: "",
      howToTell: "",
      sources: [],
      evidence: reason.evidence.map((evidence) => ({ ...evidence, why: "" })),
    })),
    steps: catalogue.steps.map((step) => ({ ...step, why: "", firstAction: "", noAnswer: step.noAnswer && "", sources: [] })),
    stances: catalogue.stances.map((stance) => ({ ...stance, lead: "" })),
  };
}

/** The first of these that were answered, as statements: more would be a list, not a ground. */
const mostGrounds = 2;

/** What may be written after these answers. Without any answer, everything. */
export function offer(known: PlanKnowledge, answers: Answers): Offer {
  const counted = used(known.questions, answers);
  const given = givenBy(known.questions, counted);
  const say = (refs: readonly string[]) => refs.slice(0, mostGrounds).map((ref) => statementOf(known.questions, ref));
  const among = (refs: readonly string[]) => say(refs.filter((ref) => given.has(ref)));
  const { level, minor, concerns } = safetyOf(given);
  const safety = { level, minor, concerns: concerns.map((id) => ({ id, statement: statementOf(known.questions, id) })) };
  if (given.size === 0) return { offered: true, purposes: [...purposes], first: "ask", notToday: false, because: [], safety };
  if (level === "urgent") return { offered: false, why: "help", because: [], safety };

  const made = plan(known, counted, assess(known, counted));
  if (made.stance === "let-go") return { offered: false, why: "let-go", because: say(made.because), safety };
  const steps = Object.values(made.phases).flat();
  const stop = steps.find(({ id }) => stopping.includes(id));
  if (stop) return { offered: false, why: "stop", because: say(stop.because), safety };

  const toward = steps.filter(({ id }) => known.steps.some((step) => step.id === id && step.direction === "toward"));
  const open = purposes.filter((purpose) => {
    const step = known.steps.find(({ id }) => id === stepOf[purpose]);
    return !anyOf(given, step?.notWhen) && (!given.has(asksForRoom) || purpose === "door");
  });
  const [fallback] = open;
  const holdsBack = steps.some(({ id }) => id === "give-space") || anyOf(given, reachedOutALot);
  if (!fallback || (toward.length === 0 && holdsBack))
    return { offered: false, why: "room", because: among([asksForRoom, ...reachedOutALot]), safety };
  return {
    offered: true,
    purposes: open,
    first: toward.flatMap(({ id }) => purposeOf[id] ?? []).find((purpose) => open.includes(purpose)) ?? fallback,
    notToday: level === "care" || anyOf(given, [asksForRoom, ...reachedOutALot]),
    because: open.length < purposes.length ? among(narrowing) : [],
    safety,
  };
}
