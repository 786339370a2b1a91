import { fitting } from "./find";
import type { TimelineItem } from "./timeline-items";

/** A word, with what an apostrophe joins to it. Numbers count as words. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, as they stand. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}

/** A word as it is looked for: without capitals, accents and apostrophes, which people leave out. */
export function plainly(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

/** What of an item can be found: what the person wrote, whom it is about, and titles of the reasons that fitted. */
export type Findable = { key: string; person: string; reasons: string; written: string[] };

/** @param titles of the reasons, by their ids. */
export function findable(item: TimelineItem, titles: Readonly<Record<string, string>>): Findable {
  if (item.kind === "unreadable") return { key: item.key, person: "", reasons: "", written: [] };
  const { key, person, journal } = item;
  const named = (ids: readonly string[]) => ids.map((id) => titles[id] ?? "");
  if (item.kind === "outcome") {
    return { key, person, reasons: named(item.outcome.reasons).join("\n"), written: texts([item.outcome.note]) };
  }
  const { result, notes, checkIn, steps } = journal;
  return {
    key,
    person,
    reasons: [result.title ?? "", ...named(fitting(result.reasons))].join("\n"),
    written: texts([checkIn?.did, notes.text, ...Object.values(steps).map(({ note }) => note)]),
  };
}

const texts = (all: readonly (string | undefined)[]) => all.filter((text): text is string => Boolean(text?.trim()));

/** A stretch of text, and whether it was looked for. */
export type Stretch = { text: string; isFound: boolean };

/** A text in stretches, those found apart. Joined again they are the text. @param found words, plainly. */
export function marked(text: string, found: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(word)) {
    if (!found.has(plainly(match[0]))) continue;
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), isFound: false });
    stretches.push({ text: match[0], isFound: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isFound: false });
  return stretches;
}

/** As much around a finding as is read at a glance. */
const around = 70;

/** The surroundings of the first word found in a text, cut between words; null where none is in it. */
export function excerpt(text: string, found: ReadonlySet<string>): string | null {
  const all = [...text.matchAll(word)];
  const first = all.find((match) => found.has(plainly(match[0])));
  if (!first) return null;
  const [start, end] = [first.index - around, first.index + first[0].length + around];
  const within = all.filter((match) => match.index >= start && match.index + match[0].length <= end);
  const [head, tail] = [within[0] ?? first, within.at(-1) ?? first];
  const isWhole = { before: head === all[0], after: tail === all.at(-1) };
  const from = isWhole.before ? 0 : head.index;
  const to = isWhole.after ? text.length : tail.index + tail[0].length;
  return `${isWhole.before ? "" : "… "}${text.slice(from, to).trim()}${isWhole.after ? "" : " …"}`;
}
