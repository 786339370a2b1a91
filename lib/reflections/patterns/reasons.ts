import { type Fit, fits } from "@/lib/engine/explanation";
import type { Kept, Story } from "./stories";
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

const fitIn = ({ journal }: Kept, reason: string) => journal.result.reasons.find(({ id }) => id === reason)?.fit;

function bestFit(reflections: readonly Kept[], reason: string): Fit | undefined {
  const seen = reflections.map((kept) => fitIn(kept, reason));
  return fits.find((fit) => fit !== "unlikely" && seen.includes(fit));
}

/** Reasons that keep coming up, the most frequent first; check-ins are left out, so that one story is not counted over and over. */
export function comingUp(stories: readonly Story[]): ComingUp[] {
  const reflections = stories.flatMap((story) => story.reflections);
  const known = new Set(reflections.flatMap(({ journal }) => journal.result.reasons.map(({ id }) => id)));
  return [...known]
    .map((reason): ComingUp => {
      const count = (fit: Fit) => reflections.filter((kept) => fitIn(kept, reason) === fit).length;
      const [strong, partial] = [count("strong"), count("partial")];
      const here = reflections.filter((kept) => ["strong", "partial"].includes(fitIn(kept, reason) ?? ""));
      const inStory = stories.flatMap((story) => {
        const fit = bestFit(story.reflections, reason);
        return fit ? [[story.key, fit] as const] : [];
      });
      const people = peopleOf(here);
      return { reason, strong, partial, n: strong + partial, of: reflections.length, people, inStory: Object.fromEntries(inStory) };
    })
    .filter(({ n }) => n >= 2)
    .sort((a, b) => b.n - a.n || b.strong - a.strong || (a.reason < b.reason ? -1 : 1))
    .slice(0, mostShown);
}
