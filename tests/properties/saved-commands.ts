import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { change } from "@/lib/reflections/change";
import { isDeleted, purge, remove, restore } from "@/lib/reflections/deleting";
import { eraseAll } from "@/lib/reflections/erase";
import type { Exported } from "@/lib/reflections/export";
import { exportJson } from "@/lib/reflections/export-json";
import { importReflections } from "@/lib/reflections/import";
import { type Change, endings, stepStates, sureness } from "@/lib/reflections/journal";
import { save } from "@/lib/reflections/save";
import { open } from "@/lib/reflections/store";
import type { Saving } from "@/lib/reflections/views";
import type { Keys } from "@/lib/vault/keys";
import { textOf } from "@/tests/storage/text-of";
import * as model from "./saved-model";

/** Two devices of one person, and one of another. */
export const devices = { "ana’s phone": "ana", "ana’s laptop": "ana", "bea’s phone": "bea" } as const;
export type Device = keyof typeof devices;
export type Person = (typeof devices)[Device];

/** Of one person, so many things; each may be a reflection, or a check-in of another. */
export const ids = ["0a", "9f", "b0", "f9"].map((two) => `${two}000000-0000-4000-8000-0000000000${two}`);
export const words = ["gull", "kelp", "harbour"];

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

/** Something that is done: what comes of it by the model, which remembers it, and the same for real. */
type Deed = { says: string; by: Device | null; expect: (m: Model) => { comes: unknown; act: (site: Site) => Promise<unknown> } };

const short = (id: string) => id.slice(0, 2);
const at = (m: Model) => new Date(m.now);
const nothing = async () => undefined;

/** The first of them most often, so that lives are about something. */
const mostly = <T>(...all: T[]) => fc.oneof(...all.map((one, n) => ({ weight: (all.length - n) ** 2, arbitrary: fc.constant(one) })));

const device = mostly<Device>("ana’s phone", "ana’s laptop", "bea’s phone");
const id = mostly(...ids);
/** What is a check-in in one life, or with one person, may be a reflection in another. */
const checkInId = mostly(...ids.toReversed());
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", ...words, "A gull’s “kelp”\n# ½ 海 🌊") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const reasons = fc.uniqueArray(fc.constantFrom("sun", "rain", "storm"), { maxLength: 2 });
const forecast = fc.record({ fear: reasons, guess: reasons, sure: fc.option(fc.constantFrom(...sureness)) });
// Made once: a save that is done again is done with the same answers, or with others.
const answers = mostly<Answers>({ sky: "black" }, { sky: "grey", seen: ["gulls"], age: null });

const saving: fc.Arbitrary<Saving & { id: string }> = fc.oneof(
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

function saves(by: Device, one: Saving & { id: string }): Deed {
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

/** The version is not said: it is the one that the device has seen last. */
type Wish = Exclude<Change, { change: "notes" }> | { change: "notes"; notes: string };

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ change: fc.constant("notes" as const), notes: text }) },
  { weight: 1, arbitrary: fc.record({ change: fc.constant("person" as const), person: fc.constantFrom("", "Dan", "kelp") }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        change: fc.constant("step" as const),
        step: fc.constantFrom("breathe", "walk", "no-such-step"),
        state: fc.option(fc.constantFrom(...stepStates)),
        note: text,
      },
      { requiredKeys: ["change", "step", "state"] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      change: fc.constant("limit" as const),
      limit: fc.option(fc.record({ kind: mostly("no-contact" as const, "one-message" as const), days: mostly(9, 2, 1) })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      change: fc.constant("limit-state" as const),
      state: fc.constantFrom("paused" as const, "running" as const, "ended" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ change: fc.constant("forecast" as const), forecast: fc.option(forecast) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      change: fc.constant("outcome" as const),
      outcome: fc.option(
        fc.record({ reasons, endings: fc.uniqueArray(fc.constantFrom(...endings)), day: fc.constantFrom("2026-11-12"), note: text }),
      ),
    }),
  },
);

/** A refusal's words are tested where they are made. */
const withoutWords = <T extends { outcome: string }>(one: T) => (one.outcome === "refused" ? { outcome: one.outcome } : one);

const edits = fc.tuple(device, fc.oneof({ weight: 5, arbitrary: id }, { weight: 1, arbitrary: checkInId }), wish).map(
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

const looks = fc.tuple(device, id).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} looks at ${short(on)}`,
    expect(m) {
      const comes = structuredClone(model.open(m.rows[devices[by]], on));
      if (comes?.readable) m.seen[by].set(on, comes.journal.notes.version);
      return { comes, act: (site) => open(site.owners[devices[by]], on) };
    },
  }),
);

const deletes = fc.tuple(device, id).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} deletes ${short(on)}`,
    expect(m) {
      const now = at(m);
      return { comes: model.remove(m.rows[devices[by]], on, m.now), act: (site) => remove(site.owners[devices[by]], on, now) };
    },
  }),
);

const undoes = fc.tuple(device, id).map(
  ([by, on]): Deed => ({
    by,
    says: `${by} takes the deletion of ${short(on)} back`,
    expect(m) {
      const now = at(m);
      const rows = m.rows[devices[by]];
      const comes = [model.isDeleted(rows, on, m.now), model.restore(rows, on)];
      const act = async ({ owners }: Site) => [await isDeleted(owners[devices[by]], on, now), await restore(owners[devices[by]], on)];
      return { comes, act };
    },
  }),
);

const exports = device.map(
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

const imports = fc.tuple(device, fc.nat({ max: 5 }), fc.boolean()).map(
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

const erases = device.map(
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
const waits = mostly(61, 20, 59, 26 * 60, 9 * 24 * 60, -90).map(
  (minutes): Deed => ({
    by: null,
    says: `${minutes} minutes pass`,
    expect(m) {
      m.now += minutes * 60_000;
      return { comes: undefined, act: nothing };
    },
  }),
);

const purges = fc.constant<Deed>({
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

/** What is there now may be changed in the copy; files never are. */
const copyOf = ({ now, rows, seen, files }: Model): Model => ({ ...structuredClone({ now, rows, seen }), files: [...files] });

/** Nothing was there to do it to, or it was refused: as right as anything, and soon told. */
const comesToNothing = (comes: unknown) =>
  [null, false].includes(comes as null) ||
  ["missing", "no-reflection", "refused", "[false,false]", "[false,true]", '"erased":0', '"added":0,"known":0', '"reflections":[]'].some(
    (dull) => JSON.stringify(comes)?.includes(dull),
  );

class Does implements fc.AsyncCommand<Model, Site[]> {
  constructor(
    private readonly deed: Deed,
    /** It is done even where that comes to nothing. */
    private readonly isStubborn: boolean,
  ) {}

  check = (m: Readonly<Model>) => this.isStubborn || !comesToNothing(this.deed.expect(copyOf(m)).comes);
  toString = () => `\n  ${this.deed.says}`;

  async run(m: Model, sites: Site[]): Promise<void> {
    const { comes, act } = this.deed.expect(m);
    for (const site of sites) {
      site.use();
      expect(await act(site), `${site.name}: ${this.deed.says}`).toEqual(comes);
    }
  }
}

/** As text, with rows in an order that says nothing of which came first. */
const told = ({ rows }: Model) => JSON.stringify(Object.values(rows).map((own) => [...own].sort(([a], [b]) => (a < b ? -1 : 1))));

/** Two devices at once. Whichever comes first, the same must be there in the end; what they are told may be either way. */
class AtOnce implements fc.AsyncCommand<Model, Site[]> {
  constructor(
    private readonly one: Deed,
    private readonly other: Deed,
  ) {}

  check(m: Readonly<Model>): boolean {
    if (this.one.by === this.other.by || comesToNothing(this.one.expect(copyOf(m)).comes)) return false;
    const [first, second] = [copyOf(m), copyOf(m)];
    for (const deed of [this.one, this.other]) deed.expect(first);
    for (const deed of [this.other, this.one]) deed.expect(second);
    return told(first) === told(second);
  }

  toString = () => `\n  at once: ${this.one.says} | ${this.other.says}`;

  async run(m: Model, sites: Site[]): Promise<void> {
    const turned = copyOf(m);
    const ways = [[this.one.expect(m), this.other.expect(m)], [this.other.expect(turned), this.one.expect(turned)].reverse()];
    const acts = ways[0]?.map(({ act }) => act) ?? [];
    const comes = ways.map((way) => way.map((each) => each.comes));
    for (const site of sites) {
      site.use();
      const came = await Promise.all(acts.map((act) => act(site)));
      if (!comes.some((way) => isDeepStrictEqual(way, came))) expect(came, `${site.name}: ${this}`).toEqual(comes[0]);
    }
  }
}

const writes = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(device, saving).map(([by, one]) => saves(by, one)) },
  { weight: 7, arbitrary: edits },
  { weight: 2, arbitrary: deletes },
  { weight: 2, arbitrary: undoes },
);
const does = (deed: fc.Arbitrary<Deed>, weight: number) => ({
  weight,
  arbitrary: fc.tuple(deed, fc.nat({ max: 2 })).map(([one, n]) => new Does(one, n === 2)),
});

/** One thing that somebody does, or that happens. */
export const command: fc.Arbitrary<fc.AsyncCommand<Model, Site[]>> = fc.oneof(
  does(writes, 40),
  { weight: 12, arbitrary: fc.tuple(writes, writes).map(([one, other]) => new AtOnce(one, other)) },
  does(looks, 5),
  does(exports, 4),
  does(imports, 6),
  does(erases, 1),
  does(waits, 6),
  does(purges, 10),
);

const [first = "", , , last = ""] = ids;

/** What many lives begin with: a reflection, and a check-in of it. */
export const beginning = [
  saves("ana’s phone", { id: first, answers: { sky: "black" } }),
  saves("ana’s laptop", { id: last, answers: { sky: "grey" }, checkIn: { of: first, did: "kelp" } }),
].map((deed) => new Does(deed, true));
