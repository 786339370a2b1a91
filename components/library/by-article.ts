import type { Catalogue, Reason, Source, Step } from "@/lib/catalogue/schema";

/** An entry that an article names, and the places in it that do. */
export type Named<T> = { entry: T; places: string[] };

/** What of the catalogue rests on one article. */
export type ByArticle = { source: Source; reasons: Named<Reason>[]; steps: Named<Step>[] };

/** What each article gave, from the entries that name it, in the catalogue's order. */
export function byArticle({ sources, reasons, steps }: Pick<Catalogue, "sources" | "reasons" | "steps">): ByArticle[] {
  return sources.map((source) => ({ source, reasons: naming(reasons, source.id), steps: naming(steps, source.id) }));
}

function naming<T extends Reason | Step>(entries: readonly T[], id: string): Named<T>[] {
  return entries
    .map((entry) => ({ entry, places: entry.sources.filter(({ source }) => source === id).map(({ place }) => place) }))
    .filter(({ places }) => places.length > 0);
}

/** A reason or step that is named in a place where another one is, too. */
export type Neighbour = { kind: "reasons" | "steps"; entry: Reason | Step };

/** What the articles name in the very places where they name this entry. */
export function besideIt({ reasons, steps }: Pick<Catalogue, "reasons" | "steps">, { id, sources }: Reason | Step): Neighbour[] {
  const isThere = (entry: Reason | Step) =>
    entry.id !== id && entry.sources.some(({ source, place }) => sources.some((own) => own.source === source && own.place === place));
  return [
    ...reasons.filter(isThere).map((entry): Neighbour => ({ kind: "reasons", entry })),
    ...steps.filter(isThere).map((entry): Neighbour => ({ kind: "steps", entry })),
  ];
}
