import type { FeltWords } from "@/components/reflections/felt-words";
import { counted, type Speech } from "@/components/words/speech";
import type { Ending } from "@/lib/reflections/journal";
import type { Course, Feelings } from "@/lib/reflections/patterns/feelings";
import type { ComingUp } from "@/lib/reflections/patterns/reasons";
import type { ForecastRecord } from "@/lib/reflections/patterns/record";
import type { Again } from "@/lib/reflections/patterns/recurring";
import type { Tally } from "@/lib/reflections/patterns/tally";
import { mostOften, type Timing } from "@/lib/reflections/patterns/timing";
import { numberWord } from "@/lib/words/numbers";

/** Below this many a count is easily chance. */
const fewestToLeanOn = 10;

/** "three of four", "all four", "both", "none of four". */
export function share({ t, locale }: Speech<"patterns">, { n, of: total }: Tally): string {
  const all = numberWord(total, locale);
  if (total === 1) return n === 1 ? t("share.only") : t("share.none");
  if (n === total) return t("share.all", { total, all });
  return n === 0 ? t("share.noneOf", { all }) : t("share.some", { n, some: numberWord(n, locale), all });
}

const times = (speech: Speech<"patterns">, n: number) => speech.t("times", counted(speech, n));

const listed = ({ locale }: Speech<"patterns">, names: readonly string[]) => new Intl.ListFormat(locale).format(names);

/** More names than this are a number. */
const mostNamed = 3;

/** Whom it was about: "It was about Elias and Tom."; nothing where somebody has no name here. */
function about(speech: Speech<"patterns">, people: readonly string[] | null): string {
  if (!people || people.length === 0) return "";
  if (people.length > mostNamed) return speech.t("about.many", counted(speech, people.length));
  return speech.t("about.people", { people: listed(speech, people) });
}

const together = (...sentences: readonly string[]) => sentences.filter(Boolean).join(" ");

/** How little so many bear; nothing where they are enough. */
export function caution(speech: Speech<"patterns">, of: number): string {
  return of >= fewestToLeanOn ? "" : speech.t("caution", counted(speech, of));
}

/** An answer that came again: "You chose “An argument” in three of four. It was about Elias and Tom." */
export function againWords(speech: Speech<"patterns">, { label, n, of, people }: Again): string {
  return together(speech.t("recurring.again", { label, share: share(speech, { n, of }) }), about(speech, people));
}

/** A reason that keeps coming up, said with its title. */
export function comingUpWords(speech: Speech<"patterns">, found: readonly ComingUp[], titleOf: (reason: string) => string): string {
  const { t } = speech;
  const [first, ...others] = found;
  if (!first) return t("comingUp.none");
  return together(
    t("comingUp.first", { title: titleOf(first.reason), share: share(speech, first) }),
    about(speech, first.people),
    others.length > 0 ? t("comingUp.others", counted(speech, others.length)) : "",
    t("comingUp.chance"),
  );
}

const untilDistance = ["under-a-month", "one-to-three-months", "three-to-twelve-months", "over-a-year"] as const;
const untilHere = ["under-a-week", "one-to-four-weeks", "one-to-three-months", "over-three-months"] as const;

/** When the distance began, counted from the start. */
export function untilDistanceWords(speech: Speech<"patterns">, timing: Timing): string {
  const most = mostOften(timing);
  if (!most) return speech.t("untilDistance.different");
  const span = untilDistance.find((known) => known === most.option) ?? "other";
  return speech.t(`untilDistance.${span}`, { share: share(speech, most), label: most.label });
}

/** How long the distance had lasted when the person came here. */
export function untilHereWords(speech: Speech<"patterns">, timing: Timing): string {
  const most = mostOften(timing);
  if (!most) return speech.t("untilHere.different");
  const span = untilHere.find((known) => known === most.option) ?? "other";
  return speech.t(`untilHere.${span}`, { share: share(speech, most), label: most.label });
}

/** How somebody was about one person, from first to last: "very anxious, harder in between, then all right". */
export function courseWords(speech: Speech<"patterns">, { felt }: Course, feltWords: FeltWords): string {
  const { t } = speech;
  const [first] = felt;
  const last = felt.at(-1);
  if (!first || !last) return "";
  if (felt.length === 1) return feltWords(first.feeling, first.label);
  const [from, to] = [feltWords(first.feeling, first.label), feltWords(last.feeling, last.label)];
  const worst = Math.max(...felt.map(({ level }) => level));
  const isHarderBetween = worst > Math.max(first.level, last.level);
  if (from !== to) return t(isHarderBetween ? "course.harder" : "course.then", { from, to });
  if (felt.every((each) => each.feeling === first.feeling)) return t("course.each", { felt: from });
  return t(isHarderBetween ? "course.harderAgain" : "course.otherAgain", { from, to });
}

/** How the person mostly was, and how it went on. */
export function feelingsWords(speech: Speech<"patterns">, { usual, calmer, harder }: Feelings, feltWords: FeltWords): string {
  const { t } = speech;
  const mostly = usual
    ? together(
        t("feelings.usual", { felt: feltWords(usual.feeling, usual.label), share: share(speech, usual) }),
        about(speech, usual.people),
      )
    : t("feelings.mixed");
  if (calmer.of === 0) return together(mostly, t("feelings.again"));
  const same = calmer.of - calmer.n - harder.n;
  const parts = [
    ...(calmer.n > 0 ? [t("feelings.calmer", { times: times(speech, calmer.n) })] : []),
    ...(same > 0 ? [t("feelings.same", { times: times(speech, same) })] : []),
    ...(harder.n > 0 ? [t("feelings.harder", { times: times(speech, harder.n) })] : []),
  ];
  return together(mostly, t("feelings.since", { parts: listed(speech, parts) }));
}

/** How often something said beforehand was true; nothing where it was never said. */
function rightWords(speech: Speech<"patterns">, which: "fear" | "guess" | "shown", tally: Tally): string {
  const { n, of } = tally;
  if (of === 0) return "";
  return of === 1 ? speech.t(`record.${which}Once`, { n }) : speech.t(`record.${which}In`, { n, share: share(speech, tally) });
}

/** How often the fear, the guess and our own list were right, and how little that may bear. */
export function recordWords(speech: Speech<"patterns">, record: ForecastRecord): string {
  const { t, locale } = speech;
  const { known, fear, guess, shown, couldNotTell } = record;
  if (known.n === 0) return t("record.none");
  const counts = { n: known.n, some: numberWord(known.n, locale), all: numberWord(known.of, locale) };
  return together(
    known.n === known.of ? t("record.known", { share: share(speech, known) }) : t("record.knownOf", counts),
    rightWords(speech, "fear", fear),
    rightWords(speech, "guess", guess),
    fear.of + guess.of === 0 ? t("record.unasked") : "",
    rightWords(speech, "shown", shown),
    couldNotTell > 0 ? t("record.couldNotTell", counted(speech, couldNotTell)) : "",
    caution(speech, known.n),
  );
}

const endingsInOrder: readonly Ending[] = ["came-back", "ended", "never-found-out"];

/** How it went on, in one sentence; nothing where nobody said. */
export function endingsWords(speech: Speech<"patterns">, { endings }: ForecastRecord): string {
  const parts = endingsInOrder
    .filter((ending) => endings[ending] > 0)
    .map((ending) => speech.t(`record.${ending}`, { times: times(speech, endings[ending]) }));
  return parts.length === 0 ? "" : speech.t("record.endings", { parts: listed(speech, parts) });
}
