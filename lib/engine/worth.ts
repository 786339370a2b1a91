import type { Question } from "@/lib/catalogue/schema";
import type { StanceId } from "@/lib/catalogue/terms";
import { type Answers, offered } from "./answers";
import { count, namesOf, pick } from "./counted";
import { type EvidenceTable, evidenceTable } from "./evidence";
import type { Knowledge } from "./knowledge";
import { type Safety, safety } from "./safety";
import { addOne, addUp, sharesOf } from "./scores";
import { groundOptions, type Own, ownVotes, stanceId } from "./stance";

/** What a person sees first: the picture has changed when another reason stands among these. */
const seenFirst = 3;

/** No option is never chosen, however few have chosen it so far. */
const rarest = 0.005;

const grounds: ReadonlySet<string> = new Set(groundOptions);

/** The places of the highest scores, written into `places`; of equal ones the first, as in an assessment. */
function firstPlaces(scores: Float64Array, places: Int32Array): void {
  let found = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    let at = found;
    while (at > 0 && (scores[places[at - 1] as number] as number) < score) at -= 1;
    if (at >= places.length) continue;
    if (found < places.length) found += 1;
    for (let after = found - 1; after > at; after--) places[after] = places[after - 1] as number;
    places[at] = place;
  }
}

/** Where the talk stands: what counts so far and what follows from it, and room to work out what one more answer would do. */
type Moment = {
  knowledge: Knowledge;
  table: EvidenceTable;
  marks: Uint8Array;
  given: Set<string>;
  concern: Safety;
  own: Own;
  stance: StanceId;
  scores: Float64Array;
  shares: Float64Array;
  first: Int32Array;
  after: { scores: Float64Array; shares: Float64Array; first: Int32Array };
};

function momentOf(knowledge: Knowledge, answers: Answers): Moment {
  const table = evidenceTable(knowledge);
  const counted = count(table.options, pick(table.options, answers));
  const room = () => {
    const length = table.ids.length;
    return { scores: new Float64Array(length), shares: new Float64Array(length), first: new Int32Array(Math.min(seenFirst, length)) };
  };
  const { scores, shares, first } = room();
  addUp(table, counted, scores);
  sharesOf(scores, shares);
  firstPlaces(scores, first);
  const given = namesOf(table.options, counted);
  // A question about safety is a core one, so what comes first is settled.
  const concern = safety(given);
  const own = ownVotes(given, concern);
  const stance = stanceId(knowledge.reasons, own, shares);
  return { knowledge, table, marks: counted.marks, given, concern, own, stance, scores, shares, first, after: room() };
}

/**
 * How likely an option is to be chosen now: how usual it is, times as much as the reasons in view make it likelier.
 */
function chanceOf({ knowledge, table, shares }: Moment, option: number, ref: string): number {
  const { starts, reasons, together, lifts } = table;
  let lift = 1;
  const end = starts[option + 1] as number;
  for (let entry = starts[option] as number; entry < end; entry++) {
    if (!together[entry]) lift += (shares[reasons[entry] as number] as number) * (lifts[entry] as number);
  }
  return Math.min(1, Math.max(rarest, knowledge.usual[ref] ?? 0) * lift);
}

/** Whether the plan would be about something else with one more option, whose `after` is worked out. */
function isNewPlan({ knowledge, given, concern, own, stance, after }: Moment, ref: string): boolean {
  sharesOf(after.scores, after.shares);
  if (!grounds.has(ref)) return stanceId(knowledge.reasons, own, after.shares) !== stance;
  given.add(ref);
  const ownThen = ownVotes(given, concern);
  given.delete(ref);
  return stanceId(knowledge.reasons, ownThen, after.shares) !== stance;
}

/** A question with what it is worth, and the reasons it could bring among the first three, the likeliest first. */
export type Worth = { question: Question; worth: number; brings: string[] };

/**
 * What a question is worth: how many of the first three reasons would be new after its answer, on average over the
 * answers that are likely now, and how likely the plan would be about something else. Of several options of a
 * multiple choice each is looked at alone.
 */
function weigh(moment: Moment, question: Question): Worth {
  const { table, marks, scores, first, after } = moment;
  const chances = new Map<number, number>();
  let worth = 0;
  for (const { id } of question.options) {
    const ref = `${question.id}.${id}`;
    const option = table.options.numberOf.get(ref);
    // What bears on nothing changes nothing.
    if (option === undefined || (table.starts[option] === table.starts[option + 1] && !grounds.has(ref))) continue;
    marks[option] = 1;
    addOne(table, scores, option, marks, after.scores);
    marks[option] = 0;
    firstPlaces(after.scores, after.first);
    const chance = chanceOf(moment, option, ref);
    for (const place of after.first) {
      if (first.includes(place)) continue;
      worth += chance;
      chances.set(place, (chances.get(place) ?? 0) + chance);
    }
    if (isNewPlan(moment, ref)) worth += chance;
  }
  const likeliest = [...chances].sort((a, b) => b[1] - a[1]);
  return { question, worth, brings: likeliest.map(([place]) => table.ids[place] as string) };
}

/** Of the questions that apply, have no answer and are eligible: what each is worth, the worthiest first. */
export function worthAsking(knowledge: Knowledge, answers: Answers, isEligible = (_: Question) => true): Worth[] {
  const moment = momentOf(knowledge, answers);
  return offered(knowledge.questions, answers)
    .filter((question) => answers[question.id] === undefined && isEligible(question))
    .map((question) => weigh(moment, question))
    .sort((a, b) => b.worth - a.worth);
}

/** Ids of the reasons that an answer to this question could bring among the first three, whatever it says now. */
export function couldBring(knowledge: Knowledge, answers: Answers, question: Question): string[] {
  const { [question.id]: _, ...others } = answers;
  return weigh(momentOf(knowledge, others), question).brings;
}
