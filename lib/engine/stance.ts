import { type StanceId, stanceIds } from "@/lib/catalogue/terms";
import { anyOf } from "./answers";
import type { Knowledge } from "./knowledge";
import type { Safety } from "./safety";

/** The stance of a plan, and the options that led to it (none where the reasons alone did). */
export type Stanced = { id: StanceId; because: string[] };

type Given = ReadonlySet<string>;

/** One of each group of options must have been chosen. */
type Ground = readonly (readonly string[])[];

const beyondAMonth = ["distant-for.one-to-three-months", "distant-for.over-three-months"];
const recent = ["distant-for.under-a-week", "distant-for.one-to-four-weeks"];
const notAskedYet = ["your-reach.nothing-yet", "your-reach.one-message"];
const stillWarm = ["words-actions.match-less", "words-actions.does-not-say", "signs.there-in-person", "he-said.still-cares"];

/** What settles it, whatever the reason may be: the person was told, had no answer at all, or has made up their mind. */
const settled: readonly Ground[] = [
  [["he-said.ended-it", "he-said.someone-else"]],
  [["signs.gone-silent"], beyondAMonth, ["your-reach.asked-directly"]],
  [["hope.let-go"]],
];

/** Grounds for a stance in the person's own answers, beside the reasons, and how much they count: one vote is a certain reason. */
const grounds: readonly { stance: StanceId; votes: number; on: Ground }[] = [
  { stance: "weigh", votes: 0.5, on: [["good-times.mostly-draining"]] },
  { stance: "weigh", votes: 0.3, on: [["words-actions.says-not-does"], beyondAMonth] },
  { stance: "weigh", votes: 0.3, on: [["your-reach.asked-directly"], beyondAMonth] },
  { stance: "weigh", votes: 0.2, on: [["hope.decide"]] },
  { stance: "weigh", votes: 0.15, on: [["again.same-man"]] },
  { stance: "give-room", votes: 0.6, on: [["he-said.needs-space", "he-said.too-fast"]] },
  { stance: "give-room", votes: 0.1, on: [["your-reach.many-messages", "your-reach.confronted"]] },
  { stance: "clear-the-air", votes: 0.15, on: [recent, notAskedYet] },
  { stance: "reconnect", votes: 0.15, on: [stillWarm, ["hope.reconnect"]] },
];

function holds(ground: Ground, given: Given): boolean {
  for (const group of ground) if (!anyOf(given, group)) return false;
  return true;
}

const placedGrounds = grounds.map((ground) => ({ ...ground, place: stanceIds.indexOf(ground.stance) }));

const placed = new WeakMap<Knowledge["reasons"], number[]>();

/** The place in `stanceIds` of what each reason votes for. Looked up once: the interview counts votes for every option. */
function placesOf(reasons: Knowledge["reasons"]): number[] {
  const known = placed.get(reasons) ?? reasons.map((reason) => stanceIds.indexOf(reason.stance));
  placed.set(reasons, known);
  return known;
}

/** Every option that a stance may rest on by itself, beside what it says of the reasons. */
export const groundOptions: readonly string[] = [...new Set([...settled, ...grounds.map(({ on }) => on)].flat(2))];

/** What comes before any vote, where something does; and the votes of the person's own answers. */
export type Own = { final: StanceId | null; votes: Float64Array };

/** What safety and the person's own answers say of the stance, whatever the reasons may be. */
export function ownVotes(given: Given, safety: Safety): Own {
  const votes = new Float64Array(stanceIds.length);
  if (safety.level === "urgent") return { final: "safety", votes };
  for (const ground of settled) if (holds(ground, given)) return { final: "let-go", votes };
  for (const { place, votes: number, on } of placedGrounds) if (holds(on, given)) votes[place] = (votes[place] ?? 0) + number;
  return { final: null, votes };
}

/**
 * What the plan as a whole is about. Danger comes first, then what settles it; otherwise every reason votes for the
 * stance that would suit if it were the one, with its share, and the person's own answers add theirs. Of equal votes
 * the gentler stance wins, which stands last. `shares` are in the order of `reasons`.
 */
export function stanceId(reasons: Knowledge["reasons"], own: Own, shares: ArrayLike<number>): StanceId {
  if (own.final) return own.final;
  const votes = own.votes.slice();
  const places = placesOf(reasons);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    votes[place] = (votes[place] as number) + (shares[i] as number);
  }
  let most = 0;
  for (let place = 1; place < votes.length; place++) if ((votes[place] as number) >= (votes[most] as number)) most = place;
  return stanceIds[most] ?? "clear-the-air";
}

/** The chosen options that a ground rests on. */
const chosenOf = (ground: Ground, given: Given) => ground.flat().filter((option) => given.has(option));

/** The stance, with the person's own answers that led to it. */
export function stance(reasons: Knowledge["reasons"], given: Given, shares: ArrayLike<number>, safety: Safety): Stanced {
  const id = stanceId(reasons, ownVotes(given, safety), shares);
  if (id === "safety") return { id, because: safety.concerns };
  const final = settled.filter((ground) => holds(ground, given));
  const own = final.length > 0 ? final : grounds.filter((ground) => ground.stance === id && holds(ground.on, given)).map(({ on }) => on);
  return { id, because: [...new Set(own.flatMap((ground) => chosenOf(ground, given)))] };
}
