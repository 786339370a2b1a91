import { describe, expect, it } from "vitest";
import { freshOrKept, kindOf } from "./answers";

const never = new Promise<never>(() => {});
const atOnce = Promise.resolve(null);
const answered = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));
const unreachable = () => Promise.reject(new TypeError("Failed to fetch"));
const copy = async () => new Response("kept");
const noCopy = async () => undefined;
const textOf = async (answer: Promise<Response>) => (await answer).text();

describe("what is shown", () => {
  it("is what the network says, where it answers in time", async () => {
    expect(await textOf(freshOrKept(answered("fresh"), copy, never))).toBe("fresh");
    expect((await freshOrKept(answered("gone", 404), copy, never)).status).toBe(404);
  });

  it.each([
    ["it cannot be reached", unreachable, never],
    ["it takes too long", () => never, atOnce],
    ["the server is unwell", () => answered("unwell", 502), never],
  ])("is the copy where %s", async (_, network, patience) => {
    expect(await textOf(freshOrKept(network(), copy, patience))).toBe("kept");
  });

  it("is still what the network says where there is no copy, however long it takes", async () => {
    expect((await freshOrKept(answered("unwell", 502), noCopy, never)).status).toBe(502);
    expect(await textOf(freshOrKept(answered("late"), noCopy, atOnce))).toBe("late");
    await expect(freshOrKept(unreachable(), noCopy, never)).rejects.toThrow("Failed to fetch");
  });
});

describe("what the worker looks at", () => {
  const asked = (path: string, mode: RequestMode, headers: Record<string, string> = {}, method = "GET") =>
    kindOf({ url: `https://example.org${path}`, mode, method, headers: new Headers(headers) });

  it("is pages, the data of pages, and the way out", () => {
    expect(asked("/help", "navigate")).toBe("page");
    expect(asked("/reflections", "navigate")).toBe("page");
    expect(asked("/help?_rsc=1x", "cors", { rsc: "1" })).toBe("data");
    expect(asked("/leave", "navigate")).toBe("leave");
    expect(asked("/leave/now", "navigate")).toBe("leave");
    expect(asked("/words", "navigate", {}, "POST")).toBe("words");
  });

  it("is never the interface, nor what is sent, nor what is only fetched ahead", () => {
    for (const path of ["/api/reflections", "/api/key", "/api/export"]) {
      expect(asked(path, "cors")).toBeNull();
      expect(asked(path, "navigate")).toBeNull();
    }
    expect(asked("/help", "navigate", {}, "POST")).toBeNull();
    expect(asked("/help?_rsc=1x", "cors", { rsc: "1", "next-router-prefetch": "1" })).toBeNull();
    expect(asked("/back", "navigate")).toBeNull();
    expect(asked("/first.js", "no-cors")).toBeNull();
  });
});
