import type { Reason } from "@/lib/catalogue/schema";
import type { StanceId } from "@/lib/catalogue/terms";
import type { Assessment } from "./assess";
import type { Safety } from "./safety";

/** The stance of a plan, and the options that led to it (none where the reasons alone did). */
export type Stanced = { id: StanceId; because: string[] };

type Given = ReadonlySet<string>;

/** Those of the options that were chosen. */
const among = (given: Given, ...options: string[]) => options.filter((option) => given.has(option));

/** All of the groups must have a chosen option; what was chosen of them, or nothing. */
function together(given: Given, ...groups: string[][]): string[] {
  const matched = groups.map((group) => among(given, ...group));
  return matched.every((group) => group.length > 0) ? matched.flat() : [];
}

const beyondAMonth = ["distant-for.one-to-three-months", "distant-for.over-three-months"];
const recent = ["distant-for.under-a-week", "distant-for.one-to-four-weeks"];
const notAskedYet = ["your-reach.nothing-yet", "your-reach.one-message"];
const stillWarm = ["words-actions.match-less", "words-actions.does-not-say", "signs.there-in-person", "he-said.still-cares"];

/** What settles it, whatever the reason may be: the person was told, had no answer at all, or has made up their mind. */
function settled(given: Given): string[] {
  return [
    ...among(given, "he-said.ended-it", "he-said.someone-else"),
    ...together(given, ["signs.gone-silent"], beyondAMonth, ["your-reach.asked-directly"]),
    ...among(given, "hope.let-go"),
  ];
}

/** Grounds for a stance in the person's own answers, beside the reasons: what they are, and how much they count. */
const grounds: readonly { stance: StanceId; votes: number; find: (given: Given) => string[] }[] = [
  { stance: "weigh", votes: 0.5, find: (given) => among(given, "good-times.mostly-draining") },
  { stance: "weigh", votes: 0.3, find: (given) => together(given, ["words-actions.says-not-does"], beyondAMonth) },
  { stance: "weigh", votes: 0.2, find: (given) => among(given, "hope.decide") },
  { stance: "weigh", votes: 0.15, find: (given) => among(given, "again.same-man") },
  { stance: "give-room", votes: 0.6, find: (given) => among(given, "he-said.needs-space", "he-said.too-fast") },
  { stance: "give-room", votes: 0.15, find: (given) => among(given, "before.his-stress", "signs.sad-withdrawn") },
  { stance: "give-room", votes: 0.1, find: (given) => among(given, "your-reach.many-messages", "your-reach.confronted") },
  { stance: "clear-the-air", votes: 0.15, find: (given) => together(given, recent, notAskedYet) },
  { stance: "reconnect", votes: 0.15, find: (given) => together(given, stillWarm, ["hope.reconnect"]) },
];

/**
 * What the plan as a whole is about. Danger comes first, then what settles it; otherwise every reason votes for the
 * stance that would suit if it were the one, with its share, and the person's own answers add theirs.
 */
export function stance(reasons: readonly Pick<Reason, "id" | "stance">[], given: Given, assessment: Assessment, safety: Safety): Stanced {
  if (safety.level === "urgent") return { id: "safety", because: safety.concerns };
  const final = settled(given);
  if (final.length > 0) return { id: "let-go", because: final };
  const suits = new Map(reasons.map((reason) => [reason.id, reason.stance]));
  const votes = new Map<StanceId, number>();
  const vote = (id: StanceId, number: number) => votes.set(id, (votes.get(id) ?? 0) + number);
  for (const { id, share } of assessment.reasons) vote(suits.get(id) ?? "clear-the-air", share);
  const found = grounds.map((ground) => ({ ...ground, options: ground.find(given) })).filter(({ options }) => options.length > 0);
  for (const ground of found) vote(ground.stance, ground.votes);
  const [id] = [...votes].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { id, because: [...new Set(found.filter((ground) => ground.stance === id).flatMap(({ options }) => options))] };
}
