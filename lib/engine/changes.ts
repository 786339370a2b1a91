import type { Catalogue, Question } from "@/lib/catalogue/schema";
import type { StanceId } from "@/lib/catalogue/terms";
import { type Answers, offered } from "./answers";
import { fitOf, tells } from "./assess";
import { type Counted, count, namesOf, noneCounted, type Picked, pick } from "./counted";
import { evidenceTable } from "./evidence";
import type { Change } from "./explanation";
import { type Numbering, numbering } from "./numbering";
import { safety, safetyOptions } from "./safety";
import { addUp, sharesOf } from "./scores";
import { groundOptions, type Own, ownVotes, stanceId } from "./stance";

/** Enough to see what the picture hangs on; more would be noise. */
const most: Record<Change["of"], number> = { reason: 3, plan: 2 };

/** Who somebody is, how they are and what they hope for is not something another answer would be tried on. */
const fixed = ["age", "safe", "feeling", "hope"];

/** Another answer to a question with one more option: instead of what is there, or, of a multiple choice, beside it. */
function otherwise({ kind }: Question, there: readonly number[], option: number, alone: readonly number[]): number[] {
  if (kind === "single" || alone.includes(option)) return [option];
  return [...there.filter((other) => !alone.includes(other)), option];
}

/** What stands first, and what the plan would be about. */
type Outcome = { reason: number; plan: StanceId; lead: number; canTell: boolean };

/** Works out outcome after outcome by the sums alone: most answers change nothing, and an assessment makes far more of them. */
function outcomes(catalogue: Catalogue) {
  const table = evidenceTable(catalogue);
  const counted = noneCounted(table.options);
  const hits = new Int32Array(table.points.length);
  const scores = new Float64Array(table.ids.length);
  const shares = new Float64Array(table.ids.length);
  const ownOf = ownVotesOf(table.options);
  return (picked: Picked): Outcome => {
    const added = addUp(table, count(table.options, picked, counted), scores, hits);
    sharesOf(scores, shares);
    let reason = 0;
    for (let place = 1; place < scores.length; place++) if ((scores[place] as number) > (scores[reason] as number)) reason = place;
    let speaksFor = 0;
    for (let i = 0; i < added; i++) {
      const entry = hits[i] as number;
      if (table.reasons[entry] === reason && (table.points[entry] as number) > 0) speaksFor += 1;
    }
    const lead = shares[reason] as number;
    const canTell = tells(fitOf(lead, scores[reason] as number, speaksFor), speaksFor);
    return { reason, plan: stanceId(catalogue.reasons, ownOf(counted), shares), lead, canTell };
  };
}

/** The person's own votes. Few options bear on them, so they are mostly those of the count that was there first. */
function ownVotesOf(numbers: Numbering): (counted: Counted) => Own {
  const bearing = [...groundOptions, ...safetyOptions].flatMap((ref) => numbers.numberOf.get(ref) ?? []);
  let first: { marks: Uint8Array; own: Own } | null = null;
  return (counted) => {
    const { marks } = counted;
    if (first && areAlike(marks, first.marks, bearing)) return first.own;
    const given = namesOf(numbers, counted);
    const own = ownVotes(given, safety(given));
    first ??= { marks: marks.slice(), own };
    return own;
  };
}

function areAlike(a: Uint8Array, b: Uint8Array, options: readonly number[]): boolean {
  for (const option of options) if (a[option] !== b[option]) return false;
  return true;
}

/** A change by the id of what would be instead, and how clearly that would lead. */
type Found = Omit<Change, "becomes"> & { to: string; lead: number };

/**
 * The single answers, given or open, that would put another reason first or make the plan about something else: open
 * questions before answered ones, then by how clearly the new reason would lead. For each outcome only the best is named.
 */
export function changes(catalogue: Catalogue, answers: Answers): Change[] {
  const numbers = numbering(catalogue.questions);
  const { questionOf } = numbers;
  const { options: picked, isAdult } = pick(numbers, answers);
  const outcomeOf = outcomes(catalogue);
  const now = outcomeOf({ options: picked, isAdult });
  const found: Found[] = [];
  for (const question of offered(catalogue.questions, answers)) {
    if (fixed.includes(question.id)) continue;
    const place = numbers.placeOf.get(question.id) as number;
    const { numbers: numberOf, alone } = numbers.questions[place] as Numbering["questions"][number];
    const before = picked.filter((option) => (questionOf[option] as number) < place);
    const there = picked.filter((option) => questionOf[option] === place);
    const behind = picked.filter((option) => (questionOf[option] as number) > place);
    const answered = there.length > 0;
    for (const { id, statement } of question.options) {
      const option = numberOf.get(id) as number;
      if (there.includes(option)) continue;
      const options = before.concat(otherwise(question, there, option, alone), behind);
      const { reason, plan, lead, canTell } = outcomeOf({ options, isAdult });
      if (reason !== now.reason && canTell)
        found.push({ of: "reason", question: question.id, statement, answered, to: catalogue.reasons[reason]?.id ?? "", lead });
      if (plan !== now.plan) found.push({ of: "plan", question: question.id, statement, answered, to: plan, lead });
    }
  }
  found.sort((a, b) => Number(a.answered) - Number(b.answered) || b.lead - a.lead);
  return [...best("reason", found, catalogue.reasons), ...best("plan", found, catalogue.stances)];
}

/** Of the changes found, the first one to each outcome, with the outcome's title. */
function best(of: Change["of"], found: readonly Found[], entries: readonly { id: string; title: string }[]): Change[] {
  const perOutcome = new Map<string, Change>();
  for (const { of: what, to, question, statement, answered } of found) {
    if (what !== of || perOutcome.has(to)) continue;
    perOutcome.set(to, { of, question, statement, answered, becomes: entries.find(({ id }) => id === to)?.title ?? to });
    if (perOutcome.size === most[of]) break;
  }
  return [...perOutcome.values()];
}
