/** How far the water covers the rock: 0 it stands dry, 3 only its tip is left. */
export type Cover = 0 | 1 | 2 | 3;

/** How high the water stands in the drawing, from its top, which is 0, to 42. */
export const LEVELS: Record<Cover, number> = { 0: 36, 1: 29, 2: 21, 3: 5.5 };

/** A rock in the water. It only goes with words that say the same. */
export function FitMark({ cover }: { cover: Cover }) {
  const y = LEVELS[cover];
  const line = `M0 ${y}C7 ${y + 1.6} 13 ${y + 1.6} 19 ${y}C27 ${y + 2} 36 ${y + 1.8} 43 ${y - 0.2}C50 ${y + 1.4} 58 ${y + 1.4} 66 ${y}`;
  return (
    <svg className="fm" viewBox="0 0 66 42" aria-hidden="true" focusable="false">
      <path className="fm-rock" d="M15 37L17 24C18 19 21 17 24 15L33 8C36 7 39 8 40 11L44 22L50 29C52 32 52 35 52 37Z" />
      <path className="fm-facet" d="M33 8L31 20L36 37M31 20L20 26" />
      <path className="fm-water" d={`${line}V42H0Z`} />
      <path className="w-line" d={line} />
    </svg>
  );
}
