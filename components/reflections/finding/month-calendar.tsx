import { useState } from "react";
import { longDay, monthWords } from "@/components/reflections/day-words";
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

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month, with its days to press where something was written; folded. */
export function MonthCalendar({ days, today, chosen, onChoose, onOpen }: Props) {
  const [moved, setMoved] = useState<string | null>(null);
  const months = [...days, ...(today ? [today] : [])].map(monthOf).sort();
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  const month = moved ?? (chosen ? monthOf(chosen) : last);
  const entries = new Map<string, number>();
  for (const day of days) entries.set(day, (entries.get(day) ?? 0) + 1);
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>Calendar</summary>
      <div className="calendar mt-4">
        <div className="calendar__move">
          <Button weight="quiet" unavailable={month <= first} onClick={() => setMoved(addMonths(month, -1))}>
            Month before
          </Button>
          <Button weight="quiet" unavailable={month >= last} onClick={() => setMoved(addMonths(month, 1))}>
            Month after
          </Button>
        </div>
        <table>
          <caption aria-live="polite">{monthWords(month)}</caption>
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
        <p className="hint mt-2">
          {days.some((day) => monthOf(day) === month)
            ? "The days underlined have something. Press one to see it."
            : "Nothing was written in this month."}
        </p>
      </div>
    </details>
  );
}

type DayProps = { day: string; entries: number; isChosen: boolean; onChoose: Props["onChoose"] };

function Day({ day, entries, isChosen, onChoose }: DayProps) {
  const number = Number(day.slice(8));
  if (entries === 0) return <span>{number}</span>;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`${longDay(day)}, ${entries === 1 ? "one entry" : `${entries} entries`}`}
      onClick={() => onChoose(isChosen ? null : day)}
    >
      {number}
    </button>
  );
}
