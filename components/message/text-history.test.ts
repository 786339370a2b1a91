import { expect, it } from "vitest";
import { changed, emptyHistory, typed, undone } from "./text-history";

it("takes back a change, and what was typed after it in one go", () => {
  const drafted = changed(emptyHistory, "A draft.");
  const edited = typed(typed(drafted, "A draft. A"), "A draft. And more.");
  expect(undone(edited).text).toBe("A draft.");
  expect(undone(undone(edited)).text).toBe("");
});

it("never loses what was typed to a draft that is put in its place", () => {
  const own = typed(typed(emptyHistory, "M"), "My own words.");
  expect(undone(changed(own, "A draft.")).text).toBe("My own words.");
});

it("has nothing to take back at the start, and no step where nothing changed", () => {
  expect(undone(emptyHistory)).toEqual(emptyHistory);
  expect(changed(emptyHistory, "")).toBe(emptyHistory);
});
