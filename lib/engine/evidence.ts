import type { Knowledge, Weighed } from "./knowledge";
import { type Numbering, numbering } from "./numbering";
import { logOddsOf } from "./scores";

/**
 * The evidence laid out for adding up: entry after entry, those under one option side by side. An entry that looks at
 * several options stands under each of them.
 */
export type EvidenceTable = {
  options: Numbering;
  /** By reason: its id, and its log-odds before anything is known. */
  ids: readonly string[];
  priors: Float64Array;
  /** Where the entries under an option begin; those of the next one begin where they end. */
  starts: Int32Array;
  /** By entry: its reason's place, its log-odds, how many times likelier its reason makes it, less one; the evidence as it stands in the catalogue. */
  reasons: Int32Array;
  points: Float64Array;
  lifts: Float64Array;
  evidence: readonly Weighed[];
  /** By entry: the options that must all be given, where it takes several; null where one is enough. */
  together: readonly (readonly number[] | null)[];
  /** By entry: 1 where it stands under the first option it looks at. What is given all at once is counted there. */
  isFirst: Uint8Array;
};

const tables = new WeakMap<Knowledge["reasons"], EvidenceTable>();

/** The table of this knowledge, made once for a catalogue, so that an assessment touches only what was answered. */
export function evidenceTable({ questions, reasons }: Pick<Knowledge, "questions" | "reasons">): EvidenceTable {
  const options = numbering(questions);
  const known = tables.get(reasons);
  if (known?.options === options) return known;
  const under: { reason: number; evidence: Weighed; when: number[]; isFirst: boolean }[][] = options.refs.map(() => []);
  reasons.forEach(({ evidence: all }, reason) => {
    for (const evidence of all) {
      const refs = [evidence.when].flat();
      const when = refs.flatMap((ref) => options.numberOf.get(ref) ?? []);
      // An option that no question has cannot be given, and what needs it never counts.
      if (when.length < refs.length) continue;
      for (const option of when) under[option]?.push({ reason, evidence, when, isFirst: option === when[0] });
    }
  });
  const entries = under.flat();
  const starts = new Int32Array(under.length + 1);
  under.forEach((list, option) => {
    starts[option + 1] = (starts[option] as number) + list.length;
  });
  const points = Float64Array.from(entries, ({ evidence }) => logOddsOf(evidence.weight));
  const made: EvidenceTable = {
    options,
    ids: reasons.map(({ id }) => id),
    priors: Float64Array.from(reasons, ({ prior }) => (prior === undefined ? 0 : logOddsOf(prior))),
    starts,
    reasons: Int32Array.from(entries, ({ reason }) => reason),
    points,
    lifts: points.map((point) => Math.exp(point) - 1),
    evidence: entries.map(({ evidence }) => evidence),
    together: entries.map(({ when }) => (when.length > 1 ? when : null)),
    isFirst: Uint8Array.from(entries, ({ isFirst }) => (isFirst ? 1 : 0)),
  };
  tables.set(reasons, made);
  return made;
}
