import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { aJournal } from "@/tests/builders/a-journal";
import { aReflection } from "@/tests/builders/a-reflection";
import { keepChanged, reflectionKeys, reflectionOne } from "./queries";

const { id } = aReflection();

function known(version: number) {
  const queries = new QueryClient();
  queries.setQueryData(reflectionOne(id).queryKey, aReflection({ version, journal: { person: "as known" } }));
  queries.setQueryData(reflectionKeys.list, { pages: [], pageParams: [] });
  return queries;
}
const personIn = (queries: QueryClient) => {
  const one = queries.getQueryData(reflectionOne(id).queryKey);
  return one?.readable && one.journal.person;
};

test("what a change came to takes the place of what was known, and lists are stale", () => {
  const queries = known(2);
  keepChanged(queries, id, { version: 3, journal: aJournal({ person: "D" }) });
  expect(personIn(queries)).toBe("D");
  expect(queries.getQueryState(reflectionKeys.list)?.isInvalidated).toBe(true);
});

test("an answer that comes late does not take the place of a newer one", () => {
  const queries = known(5);
  keepChanged(queries, id, { version: 3, journal: aJournal({ person: "D" }) });
  expect(personIn(queries)).toBe("as known");
});

test("of a reflection that was never fetched nothing is kept", () => {
  const queries = new QueryClient();
  keepChanged(queries, id, { version: 3, journal: aJournal() });
  expect(queries.getQueryData(reflectionOne(id).queryKey)).toBeUndefined();
});
