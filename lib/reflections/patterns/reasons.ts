import { type Fit, fits } from "@/lib/engine/explanation";
import { byTime, type Kept, type Story } from "./stories";
import { peopleOf, type Tally } from "./tally";

/** A reason that fitted well or partly in more than one reflection. */
export type ComingUp = Tally & {
  reason: string;
  /** How often it fitted well, and how often partly. */
  strong: number;
  partial: number;
  /** Whom it was about; null where a reflection names nobody. */
  people: string[] | null;
  /** How well it fitted at best in each story, by the story's key; only where it could not be called less likely. */
  inStory: { [key: string]: Fit };
};

/** More would be a list of everything. */
const mostShown = 5;

/** How well each reason fitted in a reflection. */
const fitsIn = ({ journal }: Kept) => new Map(journal.result.reasons.map(({ id, fit }) => [id, fit]));

/** How well a reason fitted at best in each story. */
function bestIn(stories: readonly Story[], reason: string): ComingUp["inStory"] {
  const best = stories.flatMap(({ key, reflections }) => {
    const seen = reflections.map((kept) => fitsIn(kept).get(reason));
    const fit = fits.find((each) => each !== "unlikely" && seen.includes(each));
    return fit ? [[key, fit] as const] : [];
  });
  return Object.fromEntries(best);
}

/** Reasons that keep coming up, the most frequent first; check-ins are left out, so that one story is not counted over and over. */
export function comingUp(stories: readonly Story[]): ComingUp[] {
  const reflections = stories.flatMap((story) => story.reflections);
  const here = new Map<string, { strong: Kept[]; partial: Kept[] }>();
  for (const kept of reflections) {
    for (const [reason, fit] of fitsIn(kept)) {
      if (fit !== "strong" && fit !== "partial") continue;
      const found = here.get(reason) ?? { strong: [], partial: [] };
      found[fit].push(kept);
      here.set(reason, found);
    }
  }
  return [...here]
    .map(([reason, { strong, partial }]) => ({ reason, strong, partial, n: strong.length + partial.length }))
    .filter(({ n }) => n >= 2)
    .sort((a, b) => b.n - a.n || b.strong.length - a.strong.length || (a.reason < b.reason ? -1 : 1))
    .slice(0, mostShown)
    .map(({ reason, strong, partial, n }) => ({
      reason,
      strong: strong.length,
      partial: partial.length,
      n,
      of: reflections.length,
      people: peopleOf([...strong, ...partial].sort(byTime)),
      inStory: bestIn(stories, reason),
    }));
}
