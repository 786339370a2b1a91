import { byTime, type Story } from "./stories";
import type { Tally } from "./tally";

/** How hard it was, from 0 to 3. Low and very anxious stand level: neither is the worse. */
const levels: { readonly [feeling: string]: number } = { okay: 0, unsettled: 1, low: 2, "very-anxious": 2, "not-coping": 3 };

export const hardest = 3;

/** How somebody was on a day. */
export type Felt = { at: string; feeling: string; label: string; level: number; isCheckIn: boolean };

/** How somebody was, over the reflections and check-ins about one person, oldest first. Never empty. */
export type Course = { key: string; person: string | null; since: string; felt: Felt[] };

export type Feelings = {
  courses: Course[];
  /**
   * The commonest feeling in reflections, check-ins left out, where it is said at least twice and more than any other;
   * with whom it was about, or null where somebody is not named.
   */
  usual: (Tally & { feeling: string; label: string; people: string[] | null }) | null;
  /** Of the courses that have more than one day: in how many the last was calmer than the first, and harder. */
  calmer: Tally;
  harder: Tally;
};

function courseOf({ key, person, since, reflections, checkIns }: Story): Course[] {
  const felt = [...reflections, ...checkIns].sort(byTime).flatMap(({ journal: { feeling, savedAt, checkIn } }): Felt[] => {
    const level = feeling && levels[feeling.id];
    if (!feeling || level === undefined || level === null) return [];
    return [{ at: savedAt, feeling: feeling.id, label: feeling.label, level, isCheckIn: checkIn !== null }];
  });
  return felt.length > 0 ? [{ key, person, since, felt }] : [];
}

function usualOf(courses: readonly Course[]): Feelings["usual"] {
  const said = courses.flatMap(({ person, felt }) => felt.filter(({ isCheckIn }) => !isCheckIn).map((each) => ({ ...each, person })));
  const counts = Object.keys(levels)
    .map((feeling) => ({ feeling, same: said.filter((felt) => felt.feeling === feeling) }))
    .sort((a, b) => b.same.length - a.same.length);
  const [first, second] = counts;
  if (!first || first.same.length < 2 || first.same.length === second?.same.length) return null;
  const people = [...new Set(first.same.map(({ person }) => person))];
  const named = people.filter((person) => person !== null);
  return {
    feeling: first.feeling,
    label: first.same.at(-1)?.label ?? "",
    people: named.length === people.length ? named : null,
    n: first.same.length,
    of: said.length,
  };
}

/** How the person was, story by story. */
export function feelings(stories: readonly Story[]): Feelings {
  const courses = stories.flatMap(courseOf);
  const long = courses.filter(({ felt }) => felt.length > 1);
  const rise = ({ felt }: Course) => (felt.at(-1)?.level ?? 0) - (felt[0]?.level ?? 0);
  return {
    courses,
    usual: usualOf(courses),
    calmer: { n: long.filter((course) => rise(course) < 0).length, of: long.length },
    harder: { n: long.filter((course) => rise(course) > 0).length, of: long.length },
  };
}
