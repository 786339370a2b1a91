import { expect, test } from "vitest";
import { ownZone, zoneHeader, zoneOf } from "./time-zone";

test("a zone is taken as it is properly written", () => {
  expect(zoneOf("Europe/Berlin")).toBe("Europe/Berlin");
  expect(zoneOf("eUROPE/berlin")).toBe("Europe/Berlin");
});

test.each([null, "", "Nowhere/Here", "Europe/Berlin\u0000", "a".repeat(10_000), "../../etc", "{day}"])(
  "%j is none, so days are those of UTC",
  (header) => {
    expect(zoneOf(header)).toBe("UTC");
  },
);

test("what this device says of itself is understood", () => {
  expect(zoneOf(ownZone()[zoneHeader])).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});
