/*
 * The water beside the list. One segment an entry, in a box of 72 by 100 that is stretched to the entry: the calmer
 * somebody was, the further left it runs, the further the water has drawn back.
 */

/** By the option of the question how they are. Where they did not say, the water stands half way. */
const levels: Record<string, number> = { okay: 14, unsettled: 26, low: 42, "very-anxious": 50, "not-coping": 62 };
const unsaid = 36;

/** At this height of an entry the water stands where it belongs; between entries it passes over. */
const middle = 34;

/** The lines beside the entries, as SVG paths, from the feelings, newest first; null where one is not known. */
export function timelineLines(feelings: readonly (string | null)[]): string[] {
  const at = feelings.map((feeling) => levels[feeling ?? ""] ?? unsaid);
  const between = (a = unsaid, b = unsaid) => (a + b) / 2;
  return at.map((level, i) => {
    const top = between(at[i - 1] ?? level, level);
    const bottom = between(level, at[i + 1] ?? level);
    return `M${top} 0C${top} 18 ${level} 14 ${level} ${middle}S${bottom} 78 ${bottom} 100`;
  });
}

/** The line beside what stands above an entry, such as the name of a month: straight, where the entry's own begins. */
export function timelineBetween(feelings: readonly (string | null)[], entry: number): string {
  const level = (feeling: string | null | undefined) => levels[feeling ?? ""] ?? unsaid;
  const at = (level(feelings[Math.max(0, entry - 1)]) + level(feelings[entry])) / 2;
  return `M${at} 0V100`;
}

/** How the line comes in from the page's edge above the first entry, and goes back below the last. */
export function timelineCaps(feelings: readonly (string | null)[]): { first: string; last: string } {
  const level = (feeling: string | null | undefined) => levels[feeling ?? ""] ?? unsaid;
  const [first, last] = [level(feelings[0]), level(feelings.at(-1))];
  return {
    first: `M-108 22C-84 6 -58 6 -34 16C-8 27 ${first} 34 ${first} 100`,
    last: `M${last} 0C${last} 56 2 66 -30 76C-56 84 -84 78 -108 90`,
  };
}
