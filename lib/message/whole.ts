import type { Language } from "./language";
import { type Mark, onTheWhole } from "./marks";
import { countWords, type Sentence } from "./sentences";

/** More words than this are a letter. The longest draft has about eighty. */
export const mostWords = 100;

/** From this hour of the evening up to that of the morning it is late. */
const late = { from: 23, to: 5 } as const;

/** So many sorries are no longer one apology; one fewer where one runs oneself down as well. */
const manySorries = 3;

/** Questions of any kind. Two together are a chat, five an interview. */
const manyQuestions = 4;

const asks = ({ plain }: Sentence) => /\?["”’»)]*$/.test(plain) && countWords(plain) > 1;

const leaveOut = (text: string, kind: Mark["kind"], { start, end }: { start: number; end: number }): Mark => ({
  kind,
  start,
  end,
  quote: text.slice(start, end),
  instead: "",
});

/** Several big questions, or a whole row of any kind: all after the first are marked. */
export function severalQuestions(text: string, sentences: readonly Sentence[], { whole: { big } }: Language): Mark[] {
  const asked = sentences.filter(asks);
  const bigOnes = asked.filter(({ plain }) => big.test(plain));
  const tooMany = bigOnes.length > 1 ? bigOnes : asked.length >= manyQuestions ? asked : [];
  return tooMany.slice(1).map((sentence) => leaveOut(text, "questions", sentence));
}

/** Apologies that go round in circles: all after the first are marked. */
export function apologySpiral(text: string, all: readonly Sentence[], { whole }: Language): Mark[] {
  const { sorry, againstOneself, small, instead } = whole;
  const sentences = all.filter(({ plain }) => !small.test(plain));
  const count = (pattern: RegExp) => sentences.reduce((sum, { plain }) => sum + (plain.match(pattern)?.length ?? 0), 0);
  const sorries = count(sorry);
  const against = count(againstOneself);
  if (sorries + Math.min(against, 1) < manySorries || sorries < 2) return [];
  const holding = sentences.filter(({ plain }) => plain.search(sorry) >= 0 || plain.search(againstOneself) >= 0);
  const [only] = holding;
  if (holding.length === 1 && only) return [{ ...leaveOut(text, "apologies", only), instead }];
  return holding.slice(1).map((sentence) => leaveOut(text, "apologies", sentence));
}

/** What comes after the most words that one message bears, from the sentence in which they run out. */
export function tooLong(text: string, sentences: readonly Sentence[]): Mark[] {
  if (countWords(text) <= mostWords) return [];
  let words = 0;
  const after = sentences.find(({ plain }) => {
    words += countWords(plain);
    return words > mostWords;
  });
  const end = sentences.at(-1)?.end ?? 0;
  // One sentence without an end: there is no place to cut it.
  if (!after || after === sentences[0]) return [onTheWhole("length")];
  return [leaveOut(text, "length", { start: after.start, end })];
}

/** Whether it is an hour at which things look darker. */
export function lateHour(hour: number): Mark[] {
  return hour >= late.from || hour < late.to ? [onTheWhole("late")] : [];
}
