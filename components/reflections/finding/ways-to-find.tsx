import { useMemo } from "react";
import { choicesOf, type Filters } from "@/lib/reflections/finding/find";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { FindWords } from "./find-words";
import { useFinding } from "./finding-state";
import { MonthCalendar } from "./month-calendar";
import { MoreFilters } from "./more-filters";
import { PeopleFilter } from "./people-filter";

type Props = {
  items: readonly TimelineItem[];
  titles: Readonly<Record<string, string>>;
  /** The person's day; null where it is not known yet. */
  today: string | null;
  /** All are needed, to choose from. */
  onWantAll: () => void;
  /** Something else is looked for. */
  onLook: () => void;
};

/** The ways to find something: a word, a person, and folded the rest. */
export function WaysToFind({ items, titles, today, onWantAll, onLook }: Props) {
  const { query, filters, setQuery, setFilters } = useFinding();
  const choices = useMemo(() => choicesOf(items), [items]);
  const narrow = (changed: Partial<Filters>) => {
    onLook();
    setFilters(changed);
  };
  return (
    <>
      <FindWords
        query={query}
        onChange={(words) => {
          onLook();
          setQuery(words);
        }}
      />
      <PeopleFilter people={choices.people} chosen={filters.person} onChoose={(person) => narrow({ person })} />
      <div className="mt-4">
        <MoreFilters choices={choices} filters={filters} titles={titles} onChange={narrow} onOpen={onWantAll} />
        <MonthCalendar
          days={items.map(({ day }) => day)}
          today={today}
          chosen={filters.day}
          onChoose={(day) => narrow({ day, month: null })}
          onOpen={onWantAll}
        />
      </div>
    </>
  );
}
