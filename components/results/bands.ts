import type { ExplainedReason, Explanation } from "@/lib/engine/explanation";

/** A reason and where on the page it stands. */
export type Placed = { reason: ExplainedReason; id: string };

export type Bands = {
  /** Fits well: on dry sand. */
  strong: Placed[];
  /** Fits partly, or can't be ruled out and an answer speaks for it: on wet sand. */
  partial: Placed[];
  /** Can't be ruled out, but the answers hardly touch it: on wet sand, folded away together. */
  silent: Placed[];
  /** Less likely: under water. */
  unlikely: Placed[];
};

/** So many stand by themselves even where the answers say little, so that there is something to look at. */
const LEAST_SHOWN = 3;

/** From this strength on, one answer is enough for a reason that can't be ruled out to stand by itself. */
const WORTH_SHOWING = 2;

/** Where each reason lies. Ids go by place on the page, so that an address with one tells nothing. */
export function bands({ reasons }: Explanation): Bands {
  const placed = reasons.map((reason, i): Placed => ({ reason, id: `reason-${i + 1}` }));
  const bands: Bands = { strong: [], partial: [], silent: [], unlikely: [] };
  for (const each of placed) {
    const { fit, for: toward } = each.reason;
    if (fit === "strong" || fit === "partial" || fit === "unlikely") bands[fit].push(each);
    else {
      const strongest = Math.max(0, ...toward.map(({ strength }) => strength));
      const room = bands.strong.length + bands.partial.length < LEAST_SHOWN;
      const shown = strongest >= WORTH_SHOWING || (strongest > 0 && room);
      bands[shown ? "partial" : "silent"].push(each);
    }
  }
  // A fold for a single reason would only be one more thing to open.
  return bands.silent.length === 1 ? { ...bands, partial: [...bands.partial, ...bands.silent], silent: [] } : bands;
}
