import type { Catalogue } from "@/lib/catalogue/schema";
import { written } from "@/lib/catalogue/written";
import { type Bind, binderFor } from "./bind";
import { spanish } from "./es/catalogue";
import { type Prose, translated } from "./translated";
import { type Locale, type Words, writeWords } from "./words";

/** What each language has for the catalogue's English. */
const proses: Record<Exclude<Locale, "en">, Prose> = { es: spanish };

const made = new Map<string, Catalogue>();

/** The catalogue in these words, the other person put in. The same object each time: what is worked out of it is worked out once. */
export function catalogueIn(words: Words): Catalogue {
  const key = writeWords(words);
  const known = made.get(key);
  if (known) return known;
  const catalogue = bound(words.locale === "en" ? written : translated(written, proses[words.locale]), binderFor(words));
  made.set(key, catalogue);
  return catalogue;
}

function bound(catalogue: Catalogue, bind: Bind): Catalogue {
  return {
    ...catalogue,
    sources: catalogue.sources.map((source) => ({ ...source, about: bind(source.about) })),
    questions: catalogue.questions.map((question) => ({
      ...question,
      text: bind(question.text),
      about: bind(question.about),
      why: bind(question.why),
      options: question.options.map((option) => ({ ...option, label: bind(option.label), statement: bind(option.statement) })),
    })),
    reasons: catalogue.reasons.map((reason) => ({
      ...reason,
      title: bind(reason.title),
      summary: bind(reason.summary),
      what: bind(reason.what),
      notAboutYou: bind(reason.notAboutYou),
      howToTell: bind(reason.howToTell),
      evidence: reason.evidence.map((each) => ({ ...each, why: bind(each.why) })),
    })),
    steps: catalogue.steps.map((step) => ({
      ...step,
      title: bind(step.title),
      why: bind(step.why),
      firstAction: bind(step.firstAction),
      ...(step.noAnswer === undefined ? {} : { noAnswer: bind(step.noAnswer) }),
    })),
    context: catalogue.context.map((note) => ({ ...note, text: bind(note.text) })),
    leftOut: catalogue.leftOut.map((entry) => ({
      ...entry,
      title: bind(entry.title),
      claim: bind(entry.claim),
      why: bind(entry.why),
    })),
    stances: catalogue.stances.map((stance) => ({ ...stance, title: bind(stance.title), lead: bind(stance.lead) })),
  };
}
