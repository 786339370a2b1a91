import type { Catalogue, Source } from "@/lib/catalogue/schema";

/** How much of the catalogue rests on one article. */
export type DrawnFrom = { source: Source; reasons: number; steps: number };

/** What each article gave, counted from the entries that name it. */
export function drawnFrom({ sources, reasons, steps }: Catalogue): DrawnFrom[] {
  const naming = (entries: Catalogue["reasons"] | Catalogue["steps"], id: string) =>
    entries.filter((entry) => entry.sources.some(({ source }) => source === id)).length;
  return sources.map((source) => ({ source, reasons: naming(reasons, source.id), steps: naming(steps, source.id) }));
}
