import { inWords } from "@/components/results/sentences";
import type { Length, Purpose, Warmth } from "@/lib/message/terms";

export const purposeWords: Record<Purpose, string> = {
  ask: "Ask what is going on",
  door: "Leave a door open",
  reassure: "Reassure him",
  affects: "Say how it affects me",
  needs: "Ask what we each need",
};

export const warmthWords: Record<Warmth, string> = { plain: "Plain", warm: "Warm", tender: "Very warm" };

export const lengthWords: Record<Length, string> = { line: "One line", short: "Short", longer: "A little longer" };

/** How many marks there are, for the eye and for the ear. */
export function marksInWords(marks: number): string {
  if (marks === 0) return "We found nothing to mark.";
  const number = inWords(marks);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${marks === 1 ? "thing" : "things"} to look at.`;
}
