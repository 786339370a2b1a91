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

function lineOf({ say }: Words, { when, weight }: Weighed): EvidenceLine {
  const options = typeof when === "string" ? [when] : when;
  return { options, statement: together(options.map(say)), strength: Math.abs(weight) as EvidenceLine["strength"] };
}

/** Several statements as one: "He cancels plans, and he reads your messages". */
function together([first = "", ...rest]: readonly string[]): string {
  return [first, ...rest.map((statement) => statement.charAt(0).toLowerCase() + statement.slice(1))].join(", and ");
}

/** The trace in words, the weightiest first. */
function lines(words: Words, trace: readonly Weighed[]): EvidenceLine[] {
  return trace.map((evidence) => lineOf(words, evidence)).sort((a, b) => b.strength - a.strength);
}

/** How much an answer to a question can count for a reason by itself, by the question's id. */
type Bearings = ReadonlyMap<string, number>;

const bearings = new WeakMap<Reason, Bearings>();

function bearingsOn(reason: Reason): Bearings {
  const known = bearings.get(reason);
  if (known) return known;
  const most = new Map<string, number>();
  for (const { when, weight } of reason.evidence) {
    if (typeof when !== "string") continue;
    const question = when.slice(0, when.indexOf("."));
    most.set(question, Math.max(most.get(question) ?? 0, Math.abs(weight)));
  }
  bearings.set(reason, most);
  return most;
}

/** Questions that bear on a reason and have no answer, those that bear most first. */
function openFor(reason: Reason, open: readonly Question[], answers: Answers): OpenQuestion[] {
  const bearing = bearingsOn(reason);
  return open
    .filter(({ id }) => bearing.has(id))
    .sort((a, b) => (bearing.get(b.id) ?? 0) - (bearing.get(a.id) ?? 0))
    .map((question) => openQuestion(question, answers));
}

function openQuestion({ id, about }: Question, answers: Answers): OpenQuestion {
  return { question: id, about, skipped: answers[id] === null };
}

function explainReason(words: Words, assessed: Assessed, open: readonly Question[], answers: Answers): ExplainedReason {
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
    notAsked: openFor(reason, open, answers),
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
  const open = offered(catalogue.questions, counted).filter(({ id }) => counted[id] === undefined || counted[id] === null);
  const { level, concerns, minor } = safety(given);
  return {
    catalogue: catalogue.version,
    canTell: assessment.canTell,
    safety: { level, minor, concerns: concerns.map((id) => ({ id, statement: words.say(id) })) },
    reasons: assessment.reasons.map((assessed) => explainReason(words, assessed, open, counted)),
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
function helpful(catalogue: Catalogue, counted: Answers, open: readonly Question[]): OpenQuestion[] {
  const withoutSkips = Object.fromEntries(Object.entries(counted).filter(([, answer]) => answer !== null));
  return worthAsking(catalogue, withoutSkips)
    .filter(({ question }) => open.some(({ id }) => id === question.id))
    .slice(0, mostHelpful)
    .map(({ question }) => openQuestion(question, counted));
}
