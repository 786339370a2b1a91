import type { Catalogue, Question, Reason, SourceRef, Step } from "@/lib/catalogue/schema";

type OptionProse = { label: string; statement: string };
type QuestionProse = { text: string; about: string; why: string; options: Record<string, OptionProse> };
/** Evidence says why it counts, by the answers it is about, joined by "+". */
type ReasonProse = Pick<Reason, "title" | "summary" | "what" | "notAboutYou" | "howToTell"> & { evidence: Record<string, string> };
type StepProse = Pick<Step, "title" | "why" | "firstAction" | "noAnswer">;

/** All that people read of the catalogue in another language, by id. */
export type Prose = {
  and: string;
  questions: Record<string, QuestionProse>;
  reasons: Record<string, ReasonProse>;
  steps: Record<string, StepProse>;
  context: Record<string, string>;
  leftOut: Record<string, { title: string; claim: string; why: string }>;
  stances: Record<string, { title: string; lead: string }>;
  sources: Record<string, { author: string; about: string }>;
  /** Where in a source something stands, by how it is called in English: "reason 5". */
  places: Record<string, string>;
};

/** The catalogue with its prose in another language. Throws, naming what is missing: half a translation is none. */
export function translated(catalogue: Catalogue, prose: Prose): Catalogue {
  const placed = <Entry extends { sources: SourceRef[] }>(entry: Entry): Entry => ({
    ...entry,
    sources: entry.sources.map(({ source, place }) => ({ source, place: of(prose.places, "place", place) })),
  });
  return {
    ...catalogue,
    and: prose.and,
    sources: catalogue.sources.map((source) => ({ ...source, ...of(prose.sources, "source", source.id) })),
    questions: catalogue.questions.map((question) => inProse(question, of(prose.questions, "question", question.id))),
    reasons: catalogue.reasons.map((reason) => reasonInProse(placed(reason), of(prose.reasons, "reason", reason.id))),
    steps: catalogue.steps.map((step) => ({ ...placed(step), ...of(prose.steps, "step", step.id) })),
    context: catalogue.context.map((note) => ({ ...placed(note), text: of(prose.context, "note", note.id) })),
    leftOut: catalogue.leftOut.map((entry) => ({ ...placed(entry), ...of(prose.leftOut, "left-out", entry.id) })),
    stances: catalogue.stances.map((stance) => ({ ...stance, ...of(prose.stances, "stance", stance.id) })),
  };
}

function inProse(question: Question, { options, ...prose }: QuestionProse): Question {
  const option = (id: string) => of(options, `question ${question.id}, option`, id);
  return { ...question, ...prose, options: question.options.map((each) => ({ ...each, ...option(each.id) })) };
}

function reasonInProse(reason: Reason, { evidence, ...prose }: ReasonProse): Reason {
  const why = (when: string) => of(evidence, `reason ${reason.id}, evidence`, when);
  return { ...reason, ...prose, evidence: reason.evidence.map((each) => ({ ...each, why: why([each.when].flat().join("+")) })) };
}

function of<Entry>(entries: Record<string, Entry>, kind: string, id: string): Entry {
  const entry = entries[id];
  if (entry === undefined) throw new Error(`${kind} ${id}: has no words in this language`);
  return entry;
}
