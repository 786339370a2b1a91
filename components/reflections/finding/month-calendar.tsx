import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { Button } from "@/components/ui/button";
import { addMonths, monthGrid, monthOf } from "@/lib/reflections/finding/month-grid";

type Props = {
  /** The days that have something, each as often as it has, in any order. */
  days: readonly string[];
  /** The person's day; null where it is not known yet. */
  today: string | null;
  chosen: string | null;
  onChoose: (day: string | null) => void;
  onOpen: () => void;
};

/** The names of the days, Monday first, as the language has them. */
function weekdaysIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // The first of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, i) => format.format(Date.UTC(2024, 0, 1 + i)));
}

/** A month, with its days to press where something was written; folded. */
export function MonthCalendar({ days, today, chosen, onChoose, onOpen }: Props) {
  const t = useTranslations("finding");
  const locale = useLocale();
  const weekdays = useMemo(() => weekdaysIn(locale), [locale]);
  const { monthHeading } = dayWords(locale);
  const [moved, setMoved] = useState<string | null>(null);
  const months = [...days, ...(today ? [today] : [])].map(monthOf).sort();
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  const month = moved ?? (chosen ? monthOf(chosen) : last);
  const entries = new Map<string, number>();
  for (const day of days) entries.set(day, (entries.get(day) ?? 0) + 1);
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{t("calendar.summary")}</summary>
      <div className="calendar mt-4">
        <div className="calendar__move">
          <Button weight="quiet" unavailable={month <= first} onClick={() => setMoved(addMonths(month, -1))}>
            {t("calendar.before")}
          </Button>
          <Button weight="quiet" unavailable={month >= last} onClick={() => setMoved(addMonths(month, 1))}>
            {t("calendar.after")}
          </Button>
        </div>
        <table>
          <caption aria-live="polite">{monthHeading(month)}</caption>
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th key={name} scope="col" abbr={name}>
                  <span aria-hidden="true">{name.slice(0, 2)}</span>
                  <span className="sr">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthGrid(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, i) => (
                  <td key={weekdays[i]} aria-current={day === today ? "date" : undefined}>
                    {day ? <Day day={day} entries={entries.get(day) ?? 0} isChosen={day === chosen} onChoose={onChoose} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint mt-2">{t(days.some((day) => monthOf(day) === month) ? "calendar.some" : "calendar.none")}</p>
      </div>
    </details>
  );
}

type DayProps = { day: string; entries: number; isChosen: boolean; onChoose: Props["onChoose"] };

function Day({ day, entries, isChosen, onChoose }: DayProps) {
  const t = useTranslations("finding");
  const { longDay } = dayWords(useLocale());
  const number = Number(day.slice(8));
  if (entries === 0) return <span>{number}</span>;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={t("calendar.day", { day: longDay(day), count: entries })}
      onClick={() => onChoose(isChosen ? null : day)}
    >
      {number}
    </button>
  );
}
