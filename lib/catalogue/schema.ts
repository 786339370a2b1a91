import { z } from "zod";
import { directions, phases, stanceIds, topics, weights } from "./terms";

/** Stable noun in kebab-case. Data, tests and saved reflections refer to it, so it never changes. */
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is written in kebab-case");

/** One option of one question: `he-said.busy`. */
const OptionRef = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "an option is written as question.option");

/** Where in a source a claim stands: the source's id and the heading there. */
const SourceRef = z.object({ source: Id, place: z.string().min(1) });

export const Source = z.object({
  id: Id,
  author: z.string().min(1),
  title: z.string().min(1),
  about: z.string().min(1),
});

export const Option = z.object({
  id: Id,
  /** As it stands beside the tick box. */
  label: z.string().min(1),
  /** The same as a statement, without a full stop, as it stands among the evidence: "He says he is busy or stressed". */
  statement: z.string().min(1),
  /** Excludes every other option of its question. */
  alone: z.literal(true).optional(),
  /** Offered to adults only. */
  adult: z.literal(true).optional(),
});

export const Question = z.object({
  id: Id,
  kind: z.enum(["single", "multi"]),
  topic: z.enum(topics),
  text: z.string().min(1),
  /** What it is about, as a phrase for lists of what was not asked: "How your habits of staying in touch compare". */
  about: z.string().min(1),
  /** Why we ask: one or two sentences. */
  why: z.string().min(1),
  /** Always asked. The others are asked while they would still tell something. */
  core: z.boolean(),
  /** Offered only where one of these was answered. */
  onlyFor: z.array(OptionRef).min(1).optional(),
  options: z.array(Option).min(2),
});

export const Evidence = z.object({
  /** The answer that counts; of several, all must have been given. */
  when: z.union([OptionRef, z.array(OptionRef).min(2)]),
  weight: z.literal(weights),
  /** Why this weight, in a line about people in general. */
  why: z.string().min(1),
});

export const Reason = z.object({
  id: Id,
  title: z.string().min(1),
  where: z.enum(["in him", "between you", "in his life", "someone else"]),
  /** Not from the articles: added by us, and marked so on screen. */
  ours: z.literal(true).optional(),
  /** One sentence for lists. */
  summary: z.string().min(1),
  /** What it is: 60 to 120 words. */
  what: z.string().min(1),
  /** What it does not mean about you. */
  notAboutYou: z.string().min(1),
  /** How you could tell. */
  howToTell: z.string().min(1),
  sources: z.array(SourceRef),
  /** How much commoner than most it is before anything is known, on the scale of the weights; docs/weights.md says why. */
  prior: z.union([z.literal(1), z.literal(2)]).optional(),
  evidence: z.array(Evidence).min(1),
  /** Ids of the steps that answer it, the most fitting first. */
  steps: z.array(Id).min(1),
  /** What a plan would be about if this were the reason. */
  stance: z.enum(stanceIds),
});

export const Step = z.object({
  id: Id,
  title: z.string().min(1),
  direction: z.enum(directions),
  /** The phase it naturally belongs to. */
  phase: z.enum(phases),
  /** How long the first action takes. The first step of a plan is done in under ten minutes. */
  minutes: z.number().int().positive(),
  ours: z.literal(true).optional(),
  /** Why it helps, 25 to 60 words. */
  why: z.string().min(1),
  /** A concrete way to begin. */
  firstAction: z.string().min(1),
  /** The first action is ours, though the step is the articles'. */
  firstActionOurs: z.literal(true).optional(),
  /** For a step toward him: what to do if there is no answer, and when to stop. */
  noAnswer: z.string().min(1).optional(),
  sources: z.array(SourceRef),
  /** Answers that make it fit especially well. */
  suits: z.array(OptionRef).optional(),
  /** Only where one of these was answered. */
  onlyWhen: z.array(OptionRef).min(1).optional(),
  /** Never where one of these was answered. */
  notWhen: z.array(OptionRef).optional(),
  /** Ids of steps, or directions, that may not stand in the same plan. */
  conflictsWith: z.array(Id).optional(),
  adultsOnly: z.literal(true).optional(),
});

/** Something worth saying beside the reasons. */
export const ContextNote = z.object({
  id: Id,
  text: z.string().min(1),
  sources: z.array(SourceRef).min(1),
  shownWhen: z.union([z.literal("always"), z.array(OptionRef).min(1)]),
});

/** What the articles advise and we do not, and why. */
export const LeftOut = z.object({
  id: Id,
  title: z.string().min(1),
  claim: z.string().min(1),
  why: z.string().min(1),
  sources: z.array(SourceRef).min(1),
});

/** What a plan as a whole is about; every step of it agrees with its stance. */
export const Stance = z.object({
  id: z.enum(stanceIds),
  title: z.string().min(1),
  /** What it asks of you, two or three sentences under the plan's heading. */
  lead: z.string().min(1),
  /** Ids of the steps it is made of, the most fitting first; the reasons decide among them and may add others. */
  steps: z.array(Id).min(5),
  /** How many steps of a direction it bears; a direction not named has no place in it. */
  atMost: z.partialRecord(z.enum(directions), z.number().int().positive()),
});

export const Catalogue = z.object({
  /** Changes whenever anything below changes. */
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/),
  /** What joins two statements into one: ", and ". */
  and: z.string().min(1),
  sources: z.array(Source).min(1),
  questions: z.array(Question).min(1),
  reasons: z.array(Reason).min(1),
  steps: z.array(Step).min(1),
  context: z.array(ContextNote),
  leftOut: z.array(LeftOut),
  stances: z.array(Stance).min(1),
  /** How often each option is chosen, 0 to 1, over everybody the question could be put to. For choosing what to ask. */
  usual: z.record(OptionRef, z.number().min(0).max(1)),
});

export type SourceRef = z.infer<typeof SourceRef>;
export type Source = z.infer<typeof Source>;
export type Option = z.infer<typeof Option>;
export type Question = z.infer<typeof Question>;
export type Evidence = z.infer<typeof Evidence>;
export type Reason = z.infer<typeof Reason>;
export type Step = z.infer<typeof Step>;
export type ContextNote = z.infer<typeof ContextNote>;
export type LeftOut = z.infer<typeof LeftOut>;
export type Stance = z.infer<typeof Stance>;
export type Catalogue = z.infer<typeof Catalogue>;
