import Link from "next/link";
import type { ReactNode, RefObject } from "react";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { type FeltWords, useFeltWords } from "@/components/reflections/felt-words";
import { Marked } from "@/components/reflections/finding/marked";
import type { Speech } from "@/components/words/speech";
import { quoting, Told, type Tongue, useTongue } from "@/components/words/tongue";
import { daysBetween } from "@/lib/reflections/calendar-day";
import type { ReadableItem, TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { excerpt, findable } from "@/lib/reflections/finding/words";
import type { Translator } from "@/lib/words/translator";
import { checkInFact, endingFact, fitFacts, foreseen, kindOf, outcomeTitle, planFact, titleOf } from "./entry-words";

type Props = {
  item: TimelineItem;
  /** Titles of the reasons, by their ids. */
  titles: Readonly<Record<string, string>>;
  /** The person's day; null where it is not known yet. */
  today: string | null;
  /** Words that were looked for and found in it, plainly. */
  found: ReadonlySet<string> | undefined;
  /** Where the focus may be brought to. */
  link: RefObject<HTMLAnchorElement | null> | null;
};

/** One entry along the water: the day, what it is, the way to it, and what it said. */
export function TimelineEntry({ item, titles, today, found, link }: Props) {
  const t = useTranslations("list");
  const { longDay, shortDay } = dayWords(useLocale());
  const lang = useTongue(item.kind === "unreadable" ? undefined : item.journal.words);
  const title = item.kind === "unreadable" ? t("unreadable.heading") : headingOf(t, item, titles);
  // The only heading that was kept as it was shown; the others are the page's.
  const isTold = item.kind === "reflection" && item.journal.result.title !== null;
  return (
    <>
      <p className="entry__date">
        <time dateTime={item.day}>{shortDay(item.day)}</time>
      </p>
      <div className="entry__body">
        {item.kind === "reflection" || item.kind === "outcome" ? (
          <p className="entry__kind">
            <Marked text={kindOf(t, item)} found={found} />
          </p>
        ) : null}
        <h3>
          <Link href={`/reflections/${item.id}`} prefetch={false} ref={link}>
            <span>
              <Told lang={isTold ? lang : undefined}>
                <Marked text={title} found={found} />
              </Told>
              {/* Several may have the same title. */}
              <span className="sr">, {longDay(item.day)}</span>
            </span>
          </Link>
        </h3>
        {item.kind === "unreadable" ? (
          <p className="facts">{t("unreadable.what")}</p>
        ) : (
          <Said item={item} lang={lang} titles={titles} today={today} found={found} />
        )}
      </div>
    </>
  );
}

function headingOf(t: Translator<"list">, item: ReadableItem, titles: Props["titles"]): string {
  if (item.kind === "check-in") return kindOf(t, item);
  return item.kind === "outcome" ? outcomeTitle(t, item.outcome, titles) : titleOf(t, item.journal);
}

/** As much of somebody's own words as shows which entry it is. */
const glimpse = 180;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= glimpse ? line : `${line.slice(0, line.lastIndexOf(" ", glimpse) || glimpse)} …`;
}

function Said({ item, lang, titles, today, found }: { item: ReadableItem; lang: Tongue } & Pick<Props, "titles" | "today" | "found">) {
  const t = useTranslations("list");
  const feltWords = useFeltWords();
  const locale = useLocale();
  const { written, reasons } = findable(item, titles);
  const around = found ? written.flatMap((text) => excerpt(text, found) ?? []) : [];
  const [own] = item.kind === "reflection" ? [] : written;
  const quotes = around.length > 0 ? around : own ? [shortened(own)] : [];
  // The first reason is the heading already.
  const named = found
    ? reasons
        .split("\n")
        .slice(1)
        .filter((title) => title !== item.journal.result.title && excerpt(title, found))
    : [];
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="hers">
          <Marked text={quote} found={found} />
        </blockquote>
      ))}
      <Lines lines={factsOf({ t, locale, feltWords }, item, lang, today)} />
      {named.length > 0 && item.kind !== "outcome" ? (
        <p className="facts">
          {t.rich("amongFitted", { named: named.join("; "), titles: () => <Marked text={named.join("; ")} found={found} /> })}
        </p>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: ReactNode[] }) {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p className="facts">
      {said.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one entry never change places.
        <span key={i} className="facts__line">
          {line}
        </span>
      ))}
    </p>
  );
}

/** From then on somebody may know how it turned out. */
const mayKnowAfterDays = 28;

const bold = (text: ReactNode) => <b>{text}</b>;

function factsOf(
  { t, locale, feltWords }: Speech<"list"> & { feltWords: FeltWords },
  item: ReadableItem,
  lang: Tongue,
  today: string | null,
): ReactNode[] {
  const { journal } = item;
  if (item.kind === "outcome") return [`${endingFact(t, item.outcome)} ${foreseen(t, journal, item.outcome)}`.trim()];
  const { feeling } = journal;
  if (item.kind === "reflection") {
    return [
      `${fitFacts(t, locale, journal)} ${checkInFact(t, locale, item.checkIns)}`.trim(),
      quoting(planFact(t, locale, journal), [{ text: journal.result.stance.title, lang }]),
      feeling ? quoting(t("feeling.then", { label: feeling.label }), [{ text: feeling.label, lang }]) : null,
      journal.outcome === null && today !== null && daysBetween(item.day, today) >= mayKnowAfterDays
        ? t.rich("notNoted", {
            day: dayWords(locale).longDay(item.day),
            link: (text) => (
              <Link href={`/reflections/${item.id}#outcome-heading`} prefetch={false}>
                {text}
              </Link>
            ),
            sr: (text) => <span className="sr">{text}</span>,
          })
        : null,
    ];
  }
  const { before } = item;
  if (!feeling) return [];
  const now = { now: feltWords(feeling.id, feeling.label), b: bold };
  if (before?.id === feeling.id) return [t.rich("feeling.still", now)];
  return [before ? t.rich("feeling.changed", { ...now, before: feltWords(before.id, before.label) }) : t.rich("feeling.now", now)];
}
