import type { Catalogue, Question, Reason, SourceRef } from "@/lib/catalogue/schema";
import { phases } from "@/lib/catalogue/terms";
import { type Answers, given as givenBy, offered, used } from "./answers";
import { type Assessed, type Assessment, assess } from "./assess";
import { changes } from "./changes";
import type { EvidenceLine, ExplainedReason, ExplainedStep, Explanation, OpenQuestion, ShownSource } from "./explanation";
import type { Weighed } from "./knowledge";
import { type PlannedStep, plan } from "./plan";
import { safety } from "./safety";
import { statementOf } from "./statement";
import { worthAsking } from "./worth";

/** How many answers a step names as the ground for its place; more would be a list, not a reason. */
const mostGrounds = 2;

/** How many open questions are offered where we cannot tell. */
const mostHelpful = 2;

type Words = { catalogue: Catalogue; say: (ref: string) => string };

function shownSources({ catalogue }: Words, sources: readonly SourceRef[]): ShownSource[] {
  return sources.map(({ source, place }) => {
    const known = catalogue.sources.find(({ id }) => id === source);
    if (!known) throw new Error(`the catalogue has no source ${source}`);
    return { source, place, author: known.author, title: known.title };
  });
}

function lineOf({ catalogue, say }: Words, { when, weight }: Weighed): EvidenceLine {
  const options = typeof when === "string" ? [when] : when;
  return { options, statement: together(options.map(say), catalogue.and), strength: Math.abs(weight) as EvidenceLine["strength"] };
}

/** Several statements as one: "He cancels plans, and he reads your messages". */
function together([first = "", ...rest]: readonly string[], and: string): string {
  return [first, ...rest.map((statement) => statement.charAt(0).toLowerCase() + statement.slice(1))].join(and);
}

/** The trace in words, the weightiest first. */
function lines(words: Words, trace: readonly Weighed[]): EvidenceLine[] {
  return trace.map((evidence) => lineOf(words, evidence)).sort((a, b) => b.strength - a.strength);
}

const bearing = new WeakMap<Reason, { questions: readonly Question[]; ids: readonly string[] }>();

/** Ids of the questions that bear on a reason, those of which one answer can count most first. Looked up once. */
function bearingOn({ questions }: Catalogue, reason: Reason): readonly string[] {
  const known = bearing.get(reason);
  if (known?.questions === questions) return known.ids;
  const most = new Map<string, number>();
  for (const { when, weight } of reason.evidence) {
    if (typeof when !== "string") continue;
    const question = when.slice(0, when.indexOf("."));
    most.set(question, Math.max(most.get(question) ?? 0, Math.abs(weight)));
  }
  const ids = questions.map(({ id }) => id).filter((id) => most.has(id));
  ids.sort((a, b) => (most.get(b) ?? 0) - (most.get(a) ?? 0));
  bearing.set(reason, { questions, ids });
  return ids;
}

function openQuestion({ id, about }: Question, answers: Answers): OpenQuestion {
  return { question: id, about, skipped: answers[id] === null };
}

function explainReason(words: Words, assessed: Assessed, open: ReadonlyMap<string, OpenQuestion>): ExplainedReason {
  const reason = words.catalogue.reasons.find(({ id }) => id === assessed.id);
  if (!reason) throw new Error(`the catalogue has no reason ${assessed.id}`);
  const { id, title, summary, what, notAboutYou, howToTell } = reason;
  return {
    id,
    title,
    summary,
    ours: reason.ours ?? false,
    fit: assessed.fit,
    ...(assessed.fit === "unlikely" ? {} : { prose: { what, notAboutYou, howToTell } }),
    for: lines(
      words,
      assessed.trace.filter(({ weight }) => weight > 0),
    ),
    against: lines(
      words,
      assessed.trace.filter(({ weight }) => weight < 0),
    ),
    notAsked: bearingOn(words.catalogue, reason).flatMap((question) => open.get(question) ?? []),
    sources: shownSources(words, reason.sources),
  };
}

function explainStep(words: Words, planned: PlannedStep): ExplainedStep {
  const step = words.catalogue.steps.find(({ id }) => id === planned.id);
  if (!step) throw new Error(`the catalogue has no step ${planned.id}`);
  const { id, title, direction, minutes, why, firstAction, noAnswer } = step;
  return {
    id,
    title,
    direction,
    minutes,
    why,
    firstAction,
    ours: step.ours ?? false,
    firstActionOurs: step.firstActionOurs ?? false,
    because: planned.because.slice(0, mostGrounds).map(words.say),
    ...(noAnswer === undefined ? {} : { noAnswer }),
    sources: shownSources(words, step.sources),
  };
}

/**
 * The whole result for these answers, in words: every reason with what speaks for it, against it and was not asked,
 * what would change the picture, and the plan. Only what the inference used is ever named as a ground.
 */
export function explain(catalogue: Catalogue, answers: Answers): Explanation {
  const words: Words = { catalogue, say: (ref) => statementOf(catalogue.questions, ref) };
  const counted = used(catalogue.questions, answers);
  const given = givenBy(catalogue.questions, answers);
  const assessment = assess(catalogue, counted);
  const planned = plan(catalogue, counted, assessment);
  const stance = catalogue.stances.find(({ id }) => id === planned.stance);
  if (!stance) throw new Error(`the catalogue has no stance ${planned.stance}`);
  const open = new Map(
    offered(catalogue.questions, counted)
      .filter(({ id }) => counted[id] === undefined || counted[id] === null)
      .map((question) => [question.id, openQuestion(question, counted)]),
  );
  const { level, concerns, minor } = safety(given);
  return {
    catalogue: catalogue.version,
    canTell: assessment.canTell,
    safety: { level, minor, concerns: concerns.map((id) => ({ id, statement: words.say(id) })) },
    reasons: assessment.reasons.map((assessed) => explainReason(words, assessed, open)),
    next: nextReason(catalogue, assessment),
    wouldHelp: assessment.canTell ? [] : helpful(catalogue, counted, open),
    changes: changes(catalogue, counted),
    context: catalogue.context
      .filter(({ shownWhen }) => shownWhen === "always" || shownWhen.some((ref) => given.has(ref)))
      .map(({ id, text, sources }) => ({ id, text, sources: shownSources(words, sources) })),
    plan: {
      stance: { id: stance.id, title: stance.title, lead: stance.lead },
      because: planned.because.slice(0, mostGrounds).map(words.say),
      phases: phases
        .map((phase) => ({ phase, steps: planned.phases[phase].map((step) => explainStep(words, step)) }))
        .filter(({ steps }) => steps.length > 0),
    },
  };
}

/** Log-odds between the first reason and the second: under this they are level, under that one answer may turn them. */
const levelWithin = 0.5;
const nearWithin = 2;

function nextReason({ reasons }: Catalogue, { reasons: [first, second] }: Assessment): Explanation["next"] {
  const title = reasons.find(({ id }) => id === second?.id)?.title;
  if (!first || !second || !title) return null;
  const gap = first.score - second.score;
  return { title, closeness: gap < levelWithin ? "level" : gap < nearWithin ? "near" : "far" };
}

/** The open questions that would tell most. A skipped one may be put again: it is the person's to choose. */
function helpful(catalogue: Catalogue, counted: Answers, open: ReadonlyMap<string, OpenQuestion>): OpenQuestion[] {
  const withoutSkips = Object.fromEntries(Object.entries(counted).filter(([, answer]) => answer !== null));
  return worthAsking(catalogue, withoutSkips)
    .flatMap(({ question }) => open.get(question.id) ?? [])
    .slice(0, mostHelpful);
}
