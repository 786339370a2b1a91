import { expect, test, vi } from "vitest";
import { streamOf } from "./export";

test("what is made piece by piece arrives whole", async () => {
  async function* texts() {
    yield "å";
    yield " and more";
  }
  expect(await new Response(streamOf(texts())).text()).toBe("å and more");
});

test("an export that fails half way is no export, and the log does not say what was in it", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  async function* texts() {
    yield "half";
    throw new TypeError("he said so on Sunday");
  }
  await expect(new Response(streamOf(texts())).text()).rejects.toThrow("cut short");
  expect(JSON.parse(log.mock.calls.flat().join())).toMatchObject({ level: "error", event: "export-cut-short", kind: "TypeError" });
});

test("whoever stops reading stops the making", async () => {
  const ended = vi.fn();
  async function* texts() {
    try {
      for (;;) yield "more";
    } finally {
      ended();
    }
  }
  const reader = streamOf(texts()).getReader();
  await reader.read();
  await reader.cancel();
  expect(ended).toHaveBeenCalledOnce();
});
