import { beforeAll, expect, test } from "vitest";
import { deriveKeys, type Keys } from "./keys";
import { open, type Place, seal } from "./seal";
import { makeSecret } from "./secret";

const plain = new TextEncoder().encode("He says he is busy.");
let ana: Keys;
let bea: Keys;
let place: Place;

beforeAll(async () => {
  [ana, bea] = await Promise.all([deriveKeys(makeSecret()), deriveKeys(makeSecret())]);
  place = { owner: ana.owner, row: "a-row", kind: "reflection", format: 1 };
});

test("what was sealed opens in its place", async () => {
  expect(await open(ana.sealing, place, await seal(ana.sealing, place, plain))).toEqual(plain);
});

test("nothing of it can be read from outside", async () => {
  const sealed = Buffer.from(await seal(ana.sealing, place, plain));
  expect(sealed.includes("busy")).toBe(false);
});

test("the same words never look the same twice", async () => {
  const sealed = await Promise.all(Array.from({ length: 50 }, () => seal(ana.sealing, place, plain)));
  expect(new Set(sealed.map((bytes) => Buffer.from(bytes.subarray(0, 12)).toString("hex"))).size).toBe(50);
});

test.each([
  ["owner", (): Place => ({ ...place, owner: bea.owner })],
  ["row", (): Place => ({ ...place, row: "another-row" })],
  ["kind", (): Place => ({ ...place, kind: "check-in" })],
  ["format", (): Place => ({ ...place, format: 2 })],
])("moved to another %s it does not open", async (_, moved) => {
  expect(await open(ana.sealing, moved(), await seal(ana.sealing, place, plain))).toBeNull();
});

test("two places whose names run together are still two", async () => {
  const sealed = await seal(ana.sealing, { ...place, row: "a", kind: "b-reflection" }, plain);
  expect(await open(ana.sealing, { ...place, row: "a-b", kind: "reflection" }, sealed)).toBeNull();
});

test("another person's key does not open it", async () => {
  expect(await open(bea.sealing, place, await seal(ana.sealing, place, plain))).toBeNull();
});

test("one changed bit anywhere, or a missing end, is noticed", async () => {
  const sealed = await seal(ana.sealing, place, plain);
  for (let at = 0; at < sealed.length; at++) {
    const damaged = sealed.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(await open(ana.sealing, place, damaged)).toBeNull();
  }
  for (const length of [0, 5, 12, 20, sealed.length - 1]) expect(await open(ana.sealing, place, sealed.subarray(0, length))).toBeNull();
});
