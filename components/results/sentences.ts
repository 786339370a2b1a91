import type { Explanation } from "@/lib/engine/explanation";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

/** Makes a sentence of a statement: statements in the catalogue have no full stop. */
export function sentence(statement: string): string {
  return /[.!?]$/.test(statement) ? statement : `${statement}.`;
}

/** What the answers come to, in one sentence counted from the fits. */
export function lead(explanation: Explanation, t: Translator<"results">, locale: string): string {
  const count = (fit: string) => explanation.reasons.filter((reason) => reason.fit === fit).length;
  const [well, partly, open] = [count("strong"), count("partial"), count("open")];
  if (!explanation.canTell) return t("lead.cannotTell");
  const counted = { well, wellInWords: numberWord(well, locale), partly, partlyInWords: numberWord(partly, locale) };
  if (well > 0 && partly > 0) return capital(t("lead.wellAndPartly", counted));
  if (well > 0) return capital(t("lead.well", counted));
  if (partly > 0) return capital(t("lead.partly", counted));
  return open > 0 ? t("lead.open") : t("lead.none");
}

/** How close the second reason is, where we can tell at all; nothing where no other comes near. */
export function closeness({ canTell, next }: Explanation, t: Translator<"results">): string {
  if (!canTell || !next || next.closeness === "far") return "";
  return t(`lead.${next.closeness}`, { title: next.title });
}

/** How long a step's beginning takes, said the way people say it. */
export function duration(minutes: number, t: Translator<"results">, locale: string): string {
  if (minutes < 10) return t("step.underTen");
  if (minutes < 55) return t("step.minutes", { minutes });
  if (minutes < 90) return t("step.hour");
  return t("step.hours", { inWords: numberWord(Math.round(minutes / 60), locale) });
}
