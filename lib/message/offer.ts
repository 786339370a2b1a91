import type { Catalogue } from "@/lib/catalogue/schema";
import { type Answers, anyOf, given as givenBy } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import type { Knowledge } from "@/lib/engine/knowledge";
import { type Planning, plan } from "@/lib/engine/plan";
import { safety } from "@/lib/engine/safety";
import { statementOf } from "@/lib/engine/statement";
import { type Purpose, purposes } from "./terms";

/**
 * Whether a message suits what the person told us. Not where they may be in danger ("help"), where it is over or they
 * wish to let go ("let-go"), where the plan says to stop reaching out ("stop"), and where it gives him room ("room").
 * `because` are their own answers as statements.
 */
export type Offer =
  | { offered: false; why: "help" | "let-go" | "stop" | "room"; because: string[] }
  | {
      offered: true;
      purposes: Purpose[];
      /** What the plan would begin with. */
      first: Purpose;
      /** Help has a place before the message: not coping, or worried for his life. */
      withCare: boolean;
      /** The plan has nothing toward him today. */
      notToday: boolean;
      because: string[];
    };

/** What the page needs of the catalogue to know the plan: no words but those of the questions. */
export type PlanKnowledge = Planning & Knowledge;

/** The steps that a message can be, and what it is then for. */
const purposeOf: Readonly<Record<string, Purpose>> = {
  "ask-for-clarity": "ask",
  "keep-the-door-open": "door",
  "reassure-him": "reassure",
  "show-appreciation": "reassure",
  "speak-plainly": "affects",
  "talk-about-needs": "needs",
};

/** The step whose "never where" holds for a purpose as well. */
const stepOf: Record<Purpose, string> = {
  ask: "ask-for-clarity",
  door: "keep-the-door-open",
  reassure: "reassure-him",
  affects: "speak-plainly",
  needs: "talk-about-needs",
};

/** Steps that ask the person not to write. */
const stopping = ["stop-chasing", "accept-it", "move-on"];
const asksForRoom = "he-said.needs-space";
const reachedOutALot = ["your-reach.many-messages", "your-reach.confronted"];

/** Whether a step of a plan can be taken by a message that is written on the message page. */
export function isMessage(step: { id: string; direction: string }): boolean {
  return step.direction === "toward" && purposeOf[step.id] !== undefined;
}

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

/** What may be written after these answers. Without any answer, everything. */
export function offer(known: PlanKnowledge, answers: Answers): Offer {
  const given = givenBy(known.questions, answers);
  if (given.size === 0) return { offered: true, purposes: [...purposes], first: "ask", withCare: false, notToday: false, because: [] };
  const say = (refs: readonly string[]) => refs.map((ref) => statementOf(known.questions, ref));
  const { level, concerns } = safety(given);
  if (level === "urgent") return { offered: false, why: "help", because: say(concerns) };
  const made = plan(known, answers, assess(known, answers));
  if (made.stance === "let-go") return { offered: false, why: "let-go", because: say(made.because) };
  const steps = Object.values(made.phases).flat();
  const stop = steps.find(({ id }) => stopping.includes(id));
  if (stop) return { offered: false, why: "stop", because: say(stop.because.slice(0, 2)) };
  const toward = (planned: readonly { id: string }[]) =>
    planned.filter(({ id }) => known.steps.some((step) => step.id === id && step.direction === "toward"));
  const open = purposes.filter((purpose) => {
    const step = known.steps.find(({ id }) => id === stepOf[purpose]);
    return !anyOf(given, step?.notWhen) && (!given.has(asksForRoom) || purpose === "door");
  });
  const holdsBack = steps.some(({ id }) => id === "give-space") || anyOf(given, reachedOutALot);
  const [fallback] = open;
  if (!fallback || (toward(steps).length === 0 && holdsBack)) {
    const ground = [asksForRoom, ...reachedOutALot].filter((ref) => given.has(ref));
    return { offered: false, why: "room", because: say(ground) };
  }
  const first = toward(steps)
    .map(({ id }) => purposeOf[id])
    .find((purpose) => purpose !== undefined && open.includes(purpose));
  const hasRest = open.length < purposes.length;
  return {
    offered: true,
    purposes: open,
    first: first ?? fallback,
    withCare: level === "care",
    notToday: level === "care" || anyOf(given, reachedOutALot) || given.has(asksForRoom),
    because: hasRest
      ? say([asksForRoom, ...reachedOutALot, "your-reach.asked-directly", "signs.gone-silent"].filter((ref) => given.has(ref)))
      : [],
  };
}
