import type { Journal, ReasonFit } from "@/lib/reflections/journal";
import { monthOf } from "./month-grid";
import { personKey, type TimelineItem } from "./timeline-items";

/** What is to be shown; null where it does not matter. */
export type Filters = {
  person: string | null;
  /** A reason's id: it fitted well or in part, or it turned out to be true. */
  reason: string | null;
  /** A stance's id. */
  plan: string | null;
  /** An option's id. */
  feeling: string | null;
  month: string | null;
  day: string | null;
};

export const noFilters: Filters = { person: null, reason: null, plan: null, feeling: null, month: null, day: null };

/** Whether anything is wanted. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((wanted) => wanted !== null);
}

/** Ids of the reasons for which the answers spoke. */
export function fitting(reasons: readonly ReasonFit[]): string[] {
  return reasons.filter(({ fit }) => fit === "strong" || fit === "partial").map(({ id }) => id);
}

const reasonsOf = (item: TimelineItem): string[] => {
  if (item.kind === "unreadable") return [];
  return item.kind === "outcome" ? item.outcome.reasons : fitting(item.journal.result.reasons);
};

/** An outcome has neither plan nor feeling: those were how it stood before. */
const standing = (item: TimelineItem) => (item.kind === "reflection" || item.kind === "check-in" ? item.journal : null);

const isOf: { [F in keyof Filters]: (item: TimelineItem, wanted: string) => boolean } = {
  person: (item, person) => item.kind !== "unreadable" && personKey(item.person) === personKey(person),
  reason: (item, reason) => reasonsOf(item).includes(reason),
  plan: (item, plan) => standing(item)?.result.stance.id === plan,
  feeling: (item, feeling) => standing(item)?.feeling?.id === feeling,
  month: ({ day }, month) => monthOf(day) === month,
  day: (item, day) => item.day === day,
};

/** Those that are all of what is wanted, in the order given. */
export function filtered(items: readonly TimelineItem[], filters: Filters): TimelineItem[] {
  const wanted = (Object.keys(isOf) as (keyof Filters)[]).flatMap((name) => {
    const value = filters[name];
    return value === null ? [] : [(item: TimelineItem) => isOf[name](item, value)];
  });
  return items.filter((item) => wanted.every((is) => is(item)));
}

/** What there is to choose from, most recent first. Of a name written in two ways, the later one. */
export type Choices = {
  people: string[];
  reasons: string[];
  plans: ({ id: string; title: string } & Pick<Journal, "words">)[];
  feelings: ({ id: string; label: string } & Pick<Journal, "words">)[];
  months: string[];
};

/** @param items newest first. */
export function choicesOf(items: readonly TimelineItem[]): Choices {
  const standings = items.flatMap((item) => standing(item) ?? []);
  return {
    people: once(
      items.flatMap((item) => (item.kind !== "unreadable" && item.person.trim() ? [item.person.trim()] : [])),
      personKey,
    ),
    reasons: once(items.flatMap(reasonsOf), (id) => id),
    plans: once(
      standings.map(({ result, words }) => ({ ...result.stance, words })),
      ({ id }) => id,
    ),
    feelings: once(
      standings.flatMap(({ feeling, words }) => (feeling ? [{ ...feeling, words }] : [])),
      ({ id }) => id,
    ),
    months: once(
      items.map(({ day }) => monthOf(day)),
      (month) => month,
    ),
  };
}

function once<T>(all: readonly T[], key: (each: T) => string): T[] {
  const first = new Map<string, T>();
  for (const each of all) if (!first.has(key(each))) first.set(key(each), each);
  return [...first.values()];
}
