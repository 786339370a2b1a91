import type { ReadableItem } from "@/lib/reflections/finding/timeline-items";
import type { Journal, Outcome } from "@/lib/reflections/journal";
import { planProgress } from "@/lib/reflections/plan/plan-progress";
import { capital, lower } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

type Say = Translator<"list">;

/** What an entry is, and whom it is about: "Check-in on Daniel". */
export function kindOf(t: Say, { kind, person }: Pick<ReadableItem, "kind" | "person">): string {
  return person ? t(`kindOn.${kind}`, { person }) : t(`kind.${kind}`);
}

/** The first reason, as it was shown. */
export function titleOf(t: Say, { result }: Journal): string {
  return result.title ?? t("couldNotTell");
}

/** How the reasons lay: "Fits well. Three more fit partly." @param locale the language's tag, as from `useLocale` */
export function fitFacts(t: Say, locale: string, { result: { title, reasons } }: Journal): string {
  const [first, ...others] = reasons;
  if (title === null || !first) return t("noneAbove");
  const more = (fit: "strong" | "partial") => {
    const n = others.filter((reason) => reason.fit === fit).length;
    return n === 0 ? [] : [t(`more.${fit}`, { n, words: capital(numberWord(n, locale)) })];
  };
  return [t(`fit.${first.fit}`), ...more("strong"), ...more("partial")].join(" ");
}

/** What the plan was about, and how far it went: "Plan: give it room. Three of six steps done." */
export function planFact(t: Say, locale: string, { result: { stance, steps }, steps: marks }: Journal): string {
  const { done, of } = planProgress(steps, marks);
  const plan = lower(stance.title);
  if (done === 0) return t("plan.begun", { plan });
  if (done < of) return t("plan.some", { plan, done: capital(numberWord(done, locale)), of: numberWord(of, locale) });
  return t("plan.all", { plan, n: of, of: numberWord(of, locale) });
}

/** "Two check-ins since." Nothing where there are none. */
export function checkInFact(t: Say, locale: string, checkIns: number): string {
  return checkIns === 0 ? "" : t("checkIns", { n: checkIns, words: capital(numberWord(checkIns, locale)) });
}

/** What it turned out to be, as a title; how it went on where no reason is known. @param titles of the reasons, by their ids. */
export function outcomeTitle(t: Say, { reasons, endings }: Outcome, titles: Readonly<Record<string, string>>): string {
  const known = reasons.flatMap((id) => titles[id] ?? []);
  const said = known.length > 0 ? known : endings.map((ending) => t(`endings.${ending}`));
  return said.join("; ") || t("turnedOut");
}

/** How it went on, where the title says something else: "It ended." */
export function endingFact(t: Say, { reasons, endings }: Outcome): string {
  return reasons.length > 0 ? endings.map((ending) => t(`endingFacts.${ending}`)).join(" ") : "";
}

const places = ["first", "second", "third"] as const;

/** Where the reason that turned out to be true had stood: "This had come second, and fitted partly." */
export function foreseen(t: Say, { result }: Journal, { reasons }: Outcome): string {
  const [id, more] = reasons;
  if (!id || more) return "";
  const at = result.reasons.findIndex((reason) => reason.id === id);
  const reason = result.reasons[at];
  if (!reason) return "";
  const place = result.canTell ? places[at] : undefined;
  return place ? t(`foreseen.${reason.fit}`, { place }) : t(`fitted.${reason.fit}`);
}
