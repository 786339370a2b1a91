import fc from "fast-check";
import type { Answers } from "@/lib/engine/answers";
import type { Change } from "@/lib/reflections/journal";
import { change } from "@/lib/reflections/stored/change";
import { isDeleted, purge, remove, restore } from "@/lib/reflections/stored/deleting";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { save } from "@/lib/reflections/stored/save";
import { open } from "@/lib/reflections/stored/store";
import type { Exported } from "@/lib/reflections/taking-along/export";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { importReflections } from "@/lib/reflections/taking-along/import";
import type { Saving } from "@/lib/reflections/views";
import type { Keys } from "@/lib/vault/keys";
import { textOf } from "@/tests/storage/text-of";
import * as model from "./saved-model";
import { forecast, mostly, text, wish } from "./saved-wishes";

/** Two devices of one person, and one of another. */
export const devices = { "ana’s phone": "ana", "ana’s laptop": "ana", "bea’s phone": "bea" } as const;
export type Device = keyof typeof devices;
export type Person = (typeof devices)[Device];

/** Of one person, so many things; each may be a reflection, or a check-in of another. */
export const ids = ["0a", "9f", "b0", "f9"].map((two) => `${two}000000-0000-4000-8000-0000000000${two}`);

export type Model = {
  now: number;
  rows: Record<Person, model.Rows>;
  /** The version of the notes that a device has seen last, by their reflection. */
  seen: Record<Device, Map<string, number>>;
  /** What was exported, in the order of time. */
  files: Exported[][];
};

/** A database with what its devices keep. `use`: what is asked next is asked of it. */
export type Site = { name: string; use: () => void; owners: Record<Person, Keys>; files: string[] };

/** `isDull`: nothing is there to do it to. Elsewhere that shows in what comes of it. */
export type Expected = { comes: unknown; act: (site: Site) => Promise<unknown>; isDull?: boolean };

/** Something that is done: what comes of it by the model, which remembers it, and the same for real. */
export type Deed = { says: string; by: Device | null; expect: (m: Model) => Expected };

const short = (id: string) => id.slice(0, 2);
const at = (m: Model) => new Date(m.now);
const nothing = async () => undefined;

export const device = mostly<Device>("ana’s phone", "ana’s laptop", "bea’s phone");
const id = mostly(...ids);
/** What is a check-in in one life, or with one person, may be a reflection in another. */
const checkInId = mostly(...ids.toReversed());
const either = fc.oneof(id, checkInId);
// Made once: a save that is done again is done with the same answers, or with others.
const answers = mostly<Answers>({ sky: "black" }, { sky: "grey", seen: ["gulls"], age: null });

export const saving: fc.Arbitrary<Saving & { id: string }> = fc.oneof(
  fc.record(
    { id, answers, person: fc.constantFrom("", "Dan"), forecast: fc.option(forecast), notes: text },
    { requiredKeys: ["id", "answers"] },
  ),
  fc
    .record(
      { id: checkInId, answers, notes: text, checkIn: fc.record({ of: id, did: text }) },
      { requiredKeys: ["id", "answers", "checkIn"] },
    )
    .filter((one) => one.checkIn.of !== one.id),
);

export function saves(by: Device, one: Saving & { id: string }): Deed {
  const { id: _id, checkIn, ...rest } = one;
  return {
    by,
    says: `${by} saves ${short(one.id)}${checkIn ? ` as a check-in of ${short(checkIn.of)}, did ${JSON.stringify(checkIn.did)}` : ""} with ${JSON.stringify(rest)}`,
    expect(m) {
      const now = at(m);
      const act = (site: Site) => save(site.owners[devices[by]], one, model.catalogue, now);
      return { comes: model.save(m.rows[devices[by]], one, m.now), act };
    },
  };
}

/** A refusal's words are tested where they are made. */
const withoutWords = <T extends { outcome: string }>(one: T) => (one.outcome === "refused" ? { outcome: one.outcome } : one);

export const edits = fc.tuple(device, fc.oneof({ weight: 3, arbitrary: id }, { weight: 1, arbitrary: either }), wish).map(
  ([by, on, wanted]): Deed => ({
    by,
    says: `${by} changes ${short(on)}: ${JSON.stringify(wanted)}`,
    expect(m) {
      const now = at(m);
      const whole: Change = wanted.change === "notes" ? { ...wanted, version: m.seen[by].get(on) ?? 1 } : wanted;
      const comes = model.change(m.rows[devices[by]], on, whole, m.now);
      const row = m.rows[devices[by]].get(on);
      // Whatever was answered, it said how the notes stand; all but a refusal, which leaves the page as it was.
      if (row && (comes.outcome === "changed" || comes.outcome === "conflict")) m.seen[by].set(on, row.journal.notes.version);
      return { comes, act: async (site) => withoutWords(await change(site.owners[devices[by]], on, whole, now)) };
    },
  }),
);

export const looks = fc.tuple(device, either).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} looks at ${short(on)}`,
    expect(m) {
      const now = at(m);
      const rows = m.rows[devices[by]];
      const opened = structuredClone(model.open(rows, on));
      if (opened?.readable) m.seen[by].set(on, opened.journal.notes.version);
      const comes = { opened, isDeleted: model.isDeleted(rows, on, m.now) };
      const act = async ({ owners }: Site) => {
        const owner = owners[devices[by]];
        return { opened: await open(owner, on), isDeleted: await isDeleted(owner, on, now) };
      };
      return { comes, act };
    },
  }),
);

export const deletes = fc.tuple(device, either).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} deletes ${short(on)}`,
    expect(m) {
      const now = at(m);
      return { comes: model.remove(m.rows[devices[by]], on, m.now), act: (site) => remove(site.owners[devices[by]], on, now) };
    },
  }),
);

export const undoes = fc.tuple(device, either).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} takes the deletion of ${short(on)} back`,
    expect(m) {
      const rows = m.rows[devices[by]];
      const isDull = typeof rows.get(on)?.deletedAt !== "number";
      return { isDull, comes: model.restore(rows, on), act: ({ owners }) => restore(owners[devices[by]], on) };
    },
  }),
);

export const exports = device.map(
  (by): Deed => ({
    by,
    says: `${by} exports everything`,
    expect(m) {
      const file = model.exported(m.rows[devices[by]]);
      m.files.push(file);
      const act = async (site: Site) => {
        const written = await textOf(exportJson(site.owners[devices[by]]));
        site.files.push(written);
        return JSON.parse(written);
      };
      return { comes: { app: "low-tide", format: 2, reflections: file, unreadable: 0 }, act };
    },
  }),
);

export const imports = fc.tuple(device, fc.nat({ max: 5 }), fc.boolean()).map(
  ([by, n, isTurned]): Deed => ({
    by,
    says: `${by} brings in ${n === 0 ? "the last file" : `file ${n} before the last`}${isTurned ? ", from its end" : ""}`,
    expect(m) {
      const turned = <T>(all: readonly T[]) => (isTurned ? all.toReversed() : [...all]);
      const file = m.files.at(-1 - n);
      if (!file) return { comes: null, act: async () => null };
      const comes = model.bringIn(m.rows[devices[by]], turned(file));
      return {
        comes,
        act: (site) => importReflections(site.owners[devices[by]], turned(JSON.parse(site.files.at(-1 - n) ?? "").reflections)),
      };
    },
  }),
);

export const erases = device.map(
  (by): Deed => ({
    by,
    says: `${by} erases everything`,
    expect(m) {
      const erased = m.rows[devices[by]].size;
      m.rows[devices[by]].clear();
      return { comes: { erased, isTraceless: true }, act: (site) => eraseAll(site.owners[devices[by]]) };
    },
  }),
);

// A clock can be set back.
export const waits = mostly(61, 20, 59, 26 * 60, 9 * 24 * 60, -90).map(
  (minutes): Deed => ({
    by: null,
    says: `${minutes} minutes pass`,
    expect(m) {
      m.now += minutes * 60_000;
      return { comes: undefined, act: nothing };
    },
  }),
);

export const purges = fc.constant<Deed>({
  by: null,
  says: "the purge runs",
  expect(m) {
    const now = at(m);
    const before = m.rows.ana.size + m.rows.bea.size;
    for (const rows of Object.values(m.rows)) model.purge(rows, m.now);
    const comes = before - m.rows.ana.size - m.rows.bea.size;
    return { comes, act: () => purge(now) };
  },
});
