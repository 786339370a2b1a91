import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import {
  type Deed,
  deletes,
  device,
  type Expected,
  edits,
  erases,
  exports,
  ids,
  imports,
  looks,
  type Model,
  purges,
  type Site,
  saves,
  saving,
  undoes,
  waits,
} from "./saved-deeds";

/** What is there now may be changed in the copy; files never are. */
const copyOf = ({ now, rows, seen, files }: Model): Model => ({ ...structuredClone({ now, rows, seen }), files: [...files] });

/** Nothing was there to do it to, or it was refused: as right as anything, and soon told. */
const comesToNothing = ({ comes, isDull = false }: Expected) =>
  isDull ||
  [null, false].includes(comes as null) ||
  ["missing", "no-reflection", "refused", '"opened":null,"isDeleted":false', '"erased":0', '"added":0,"known":0', '"reflections":[]'].some(
    (dull) => JSON.stringify(comes)?.includes(dull),
  );

class Does implements fc.AsyncCommand<Model, Site[]> {
  constructor(
    private readonly deed: Deed,
    /** It is done even where that comes to nothing. */
    private readonly isStubborn: boolean,
  ) {}

  check = (m: Readonly<Model>) => this.isStubborn || !comesToNothing(this.deed.expect(copyOf(m)));
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
    if (this.one.by === this.other.by || comesToNothing(this.one.expect(copyOf(m)))) return false;
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
