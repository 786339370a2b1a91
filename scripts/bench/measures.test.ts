import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { memory } from "./memory";
import { nextQuestion, places } from "./next-question";
import { wholeResult } from "./result";
import { processorMicros, race, timingOf } from "./timing";

const weather = aCatalogue();
const answers = { age: "adult", sky: "grey", seen: ["gulls"] };

// How long anything takes is for the bench to say: no test depends on the machine's mood.
test("every racer is timed in every round, and one that answers later is waited for", async () => {
  let done = 0;
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    // A round's worth of work, or it would be repeated until it is.
    const from = processorMicros();
    while (processorMicros() - from < 21_000);
    done += 1;
    return done;
  };
  const times = await race(
    [
      { name: "at once", once: () => 1 },
      { name: "later", once: later },
    ],
    3,
    1,
  );
  expect(Object.keys(times)).toEqual(["at once", "later"]);
  expect(done).toBe(2 + 3);
  for (const { median, quarter, threeQuarters } of Object.values(times)) {
    expect(quarter).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(threeQuarters);
  }
});

test("one slow round does not move the median", () => {
  expect(timingOf([3, 1, 2, 900, 4])).toEqual({ median: 3, quarter: 2, threeQuarters: 4 });
});

test("the choice is timed at every place of the talk, from nothing said to all said", () => {
  const states = places(weather, answers);
  expect(states[0]).toEqual({});
  expect(Object.keys(states.at(-1) ?? {})).toHaveLength(states.length - 1);
  expect(nextQuestion(weather, [answers, {}]).choices).toBe(states.length + places(weather, {}).length);
});

test("memory is looked at before the first and after each quarter", () => {
  const { heapUsed, grown } = memory(weather, [answers], 8);
  expect(heapUsed).toHaveLength(5);
  expect(heapUsed.every((bytes) => bytes > 0)).toBe(true);
  expect(grown).toBe((heapUsed[4] ?? 0) - (heapUsed[1] ?? 0));
});

test("every part of a whole result is made for every answer set", async () => {
  const one = wholeResult(weather, [answers]);
  const two = wholeResult(weather, [answers, answers]);
  const explained = (racers: typeof one) => racers.find(({ name }) => name === "explain")?.once();
  expect(explained(one)).toBe(weather.reasons.length);
  expect(explained(two)).toBe(2 * weather.reasons.length);
  expect(new Set(one.map(({ name }) => name)).size).toBe(one.length);
});
