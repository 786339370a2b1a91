import type { FeltWords } from "@/components/reflections/felt-words";
import { sentence } from "@/components/results/sentences";
import { counted, type Speech } from "@/components/words/speech";
import type { Fit } from "@/lib/engine/explanation";
import type { EvidenceChange, Stood } from "@/lib/reflections/comparing/beside";
import type { Comparison } from "@/lib/reflections/comparing/compare";
import type { MovedReason } from "@/lib/reflections/comparing/moved";
import type { Today } from "@/lib/reflections/comparing/today";
import { lower } from "@/lib/words/capital";
import type { Translator } from "@/lib/words/translator";

type T = Translator<"compare">;

/** A place in the order, from 0: "first". Further down a place says nothing. */
export const placeWords = (t: T, place: number) => t("place", { place });

/** How a reason stood, for a table: "Fits well, first". */
export const stoodWords = (t: T, { fit, place }: Stood) => t("reasons.stood", { fit: t(`fit.${fit}`), place: placeWords(t, place) });

/** What came first, earlier and later. */
function firstWords(t: T, { first: { was, is }, moves }: Comparison): string {
  if (was === null && is === null) return t("overview.first.neither");
  if (was === null) return t("overview.first.onlyLater", { later: is ?? "" });
  if (is === null) return t("overview.first.onlyEarlier", { earlier: was });
  return moves.first ? t("overview.first.other", { earlier: was, later: is }) : t("overview.first.same", { later: is });
}

function feelingWords(t: T, { was, is }: Comparison["feeling"], feltWords: FeltWords): string {
  if (!was || !is) return "";
  if (was.id === is.id) return t("overview.felt.same", { felt: feltWords(is.id, is.label) });
  return t("overview.felt.other", { earlier: feltWords(was.id, was.label), later: feltWords(is.id, is.label) });
}

/** The reasons that moved most: the best placed whose fit is another, up and down. What came first is said already. */
function movedWords(t: T, { moves: { rose, fell }, first }: Comparison): string {
  const told = ({ was, is }: MovedReason) => (first.was !== null && was.place === 0) || (first.is !== null && is.place === 0);
  const [up, down] = [rose, fell].map((reasons) => reasons.find((reason) => reason.was.fit !== reason.is.fit && !told(reason))?.title);
  if (up && down) return t("overview.moved.both", { up, down });
  return up ? t("overview.moved.up", { up }) : down ? t("overview.moved.down", { down }) : "";
}

/** What differs between two, in a few sentences, to stand before everything else. */
export function overview(speech: Speech<"compare">, comparison: Comparison, feltWords: FeltWords): string {
  const { t } = speech;
  const { answers, moves, stance, feeling } = comparison;
  return [
    t("overview.answers", counted(speech, answers.length)),
    firstWords(t, comparison),
    movedWords(t, comparison),
    // Of the two plans that are about the same, the words may be others: of another day, or in another language.
    moves.plan ? t("overview.plan", { earlier: stance.was, later: stance.is }) : "",
    feelingWords(t, feeling, feltWords),
  ]
    .filter(Boolean)
    .join(" ");
}

/** More grounds than this are a list of everything. */
const mostGrounds = 3;

/** The answers that moved a reason, in sentences. */
export function groundWords(speech: Speech<"compare">, { because, noLonger }: MovedReason, rose: boolean): string[] {
  const { t } = speech;
  const [toward, back] = rose ? ["for", "against"] : ["against", "for"];
  const all = [
    ...because.map((statement) => t("ground.later", { side: toward, said: sentence(lower(statement)) })),
    ...noLonger.map((statement) => t("ground.earlier", { side: back, said: sentence(lower(statement)) })),
  ];
  const more = all.length - mostGrounds;
  return more > 0 ? [...all.slice(0, mostGrounds), t("ground.more", counted(speech, more))] : all;
}

/** How a reason went from one state to the next, said once where it stayed: "fits well, then can’t rule out". */
export function alongWords(t: T, fits: readonly Fit[]): string {
  const steps = fits.filter((fit, i) => fit !== fits[i - 1]).map((fit) => lower(t(`fit.${fit}`)));
  const [only] = steps;
  if (!only) return "";
  if (steps.length === 1) return t("along.each", { fit: only });
  return steps.reduce((before, after) => t("along.next", { before, after }));
}

const side = (weight: number) => (weight > 0 ? "for" : "against");
const strengths = { 1: "slightly", 2: "somewhat", 3: "strongly" } as const;
const strength = (weight: number) => strengths[Math.abs(weight) as 1 | 2 | 3];

/** What counts otherwise today: "Counts strongly for it now, and did not then: he is busy." */
export function evidenceWords(t: T, { statement, was, is }: EvidenceChange): string {
  const said = sentence(lower(statement));
  if (was === 0) return t("now.counts.new", { strength: strength(is), side: side(is), said });
  if (is === 0) return t("now.counts.gone", { strength: strength(was), side: side(was), said });
  if (side(was) !== side(is)) return t("now.counts.turned", { side: side(is), said });
  return t("now.counts.weighs", { strength: strength(is), side: side(is), before: strength(was), said });
}

/** What comes first today, or how the reasons would lie where that is the same. */
function firstToday(t: T, { first, changed }: Pick<Today, "first" | "changed">): string {
  if (first?.was && first.is) return t("now.first.other", { before: first.was, after: first.is });
  if (first?.was) return t("now.first.untold", { before: first.was });
  if (first?.is) return t("now.first.told", { after: first.is });
  if (changed.some(({ was, is }) => was?.fit !== is?.fit)) return t("now.first.same");
  return changed.length > 0 ? t("now.first.sameFits") : t("now.first.alike");
}

/** What today's catalogue says otherwise, in a few sentences. */
export function todayWords(speech: Speech<"compare">, today: Pick<Today, "first" | "plan" | "setAside" | "changed">): string {
  const { t } = speech;
  const { plan, setAside } = today;
  return [
    firstToday(t, today),
    plan ? (plan.was === plan.is ? t("now.plan.steps") : t("now.plan.other", { before: plan.was, after: plan.is })) : "",
    setAside.length > 0 ? t("now.aside", counted(speech, setAside.length)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
