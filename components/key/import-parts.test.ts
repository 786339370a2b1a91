import { expect, test } from "vitest";
import { partsOf } from "./import-parts";

const file = (value: unknown) => new Blob([typeof value === "string" ? value : JSON.stringify(value)]);
const whole = (reflections: unknown[]) => ({ app: "low-tide", format: 1, reflections, unreadable: 0 });

test("a file goes in parts below the limit, each with its head, and all of it in order", async () => {
  const entries = Array.from({ length: 20 }, (_, n) => ({ n, text: "å".repeat(40) }));
  const read = await partsOf(file(whole(entries)), 300);
  if (!read.ok) throw new Error("not read");
  const parts = read.parts.map((part) => JSON.parse(part));
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part).toMatchObject({ app: "low-tide", format: 1 });
  expect(parts.flatMap(({ reflections }) => reflections)).toEqual(entries);
  for (const part of read.parts) expect(new Blob([part]).size).toBeLessThan(400);
});

test("an entry that no part could hold is counted, and the others go", async () => {
  const read = await partsOf(file(whole([{ n: 1 }, "x".repeat(500), { n: 2 }])), 300);
  expect(read).toMatchObject({ ok: true, tooLarge: 1 });
});

test("a file without any sends nothing", async () => {
  expect(await partsOf(file(whole([])))).toEqual({ ok: true, parts: [], tooLarge: 0 });
});

test.each(["", "hello", "[]", "null", '{"app":"low-tide"}', '{"app":1,"format":1,"reflections":{}}'])(
  "%j is none of ours",
  async (text) => {
    expect(await partsOf(file(text))).toEqual({ ok: false, why: "not-ours" });
  },
);
