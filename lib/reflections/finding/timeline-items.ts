import { calendarDay } from "@/lib/reflections/calendar-day";
import type { Journal, Outcome } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";

/** What stands along the water. `id` is the saved row to open; `key` tells a reflection from its outcome. */
export type TimelineItem = { key: string; id: string; day: string; at: string } & (
  | { kind: "unreadable" }
  | { kind: "reflection"; journal: Journal; person: string; checkIns: number }
  | {
      kind: "check-in";
      journal: Journal;
      /** As the reflection says it; empty where that is not at hand. */
      person: string;
      /** How the person was the time before. */
      before: Journal["feeling"];
    }
  | { kind: "outcome"; journal: Journal; person: string; outcome: Outcome }
);

type Of<K extends TimelineItem["kind"]> = Extract<TimelineItem, { kind: K }>;
export type ReadableItem = Of<"reflection" | "check-in" | "outcome">;

/** Makes one name of the ways in which it was written. */
export function personKey(name: string): string {
  return name.normalize("NFKC").trim().toLocaleLowerCase("en");
}

/**
 * Everything that stands along the water, newest first: reflections and check-ins by when they were saved, outcomes by
 * the day on which the person knew.
 * @param listed saved rows, in any order; one that is there twice counts once.
 * @param zone the person's time zone, as in "Europe/Berlin".
 */
export function timelineItems(listed: readonly Listed[], zone: string): TimelineItem[] {
  const rows = [...new Map(listed.map((row) => [row.id, row])).values()];
  const journals = new Map(rows.flatMap((row) => (row.readable ? [[row.id, row.journal] as const] : [])));
  const checkIns = new Map<string, Journal[]>();
  for (const journal of journals.values()) {
    const of = journal.checkIn?.of;
    if (of) checkIns.set(of, [...(checkIns.get(of) ?? []), journal]);
  }
  return rows.flatMap((row) => itemsOf(row, zone, journals, checkIns)).sort(newestFirst);
}

function itemsOf(
  row: Listed,
  zone: string,
  journals: ReadonlyMap<string, Journal>,
  checkIns: ReadonlyMap<string, Journal[]>,
): TimelineItem[] {
  const { id } = row;
  if (!row.readable) return [{ kind: "unreadable", key: id, id, day: calendarDay(new Date(row.savedAt), zone), at: row.savedAt }];
  const { journal } = row;
  const common = { key: id, id, day: calendarDay(new Date(journal.savedAt), zone), at: journal.savedAt, journal };
  if (journal.checkIn) {
    const first = journals.get(journal.checkIn.of);
    const earlier = (checkIns.get(journal.checkIn.of) ?? []).filter(({ savedAt }) => savedAt < journal.savedAt);
    const before = [first, ...earlier].filter((each) => each !== undefined).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
    return [{ ...common, kind: "check-in", person: first?.person ?? "", before: before?.feeling ?? null }];
  }
  const { person, outcome } = journal;
  const reflection: TimelineItem = { ...common, kind: "reflection", person, checkIns: checkIns.get(id)?.length ?? 0 };
  if (!outcome) return [reflection];
  return [reflection, { ...common, kind: "outcome", key: `${id}.outcome`, day: outcome.day, at: outcome.at, person, outcome }];
}

/** What was written down later on the same day stands above; then by key, so that the order never wavers. */
function newestFirst(a: TimelineItem, b: TimelineItem): number {
  const [of, to] = [[b.day, b.at, b.key] as const, [a.day, a.at, a.key] as const];
  for (const i of [0, 1, 2] as const) if (of[i] !== to[i]) return of[i] > to[i] ? 1 : -1;
  return 0;
}
