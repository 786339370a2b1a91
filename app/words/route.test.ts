import fc from "fast-check";
import { NextRequest, NextResponse } from "next/server";
import { describe, expect, it } from "vitest";
import { allWords, wordsCookie, writeWords } from "@/lib/words/words";
import { POST } from "./route";

const home = "https://low-tide.example";

type Given = { fields?: Record<string, string>; cookie?: string; headers?: Record<string, string>; at?: string };

/** What comes of a form sent like this. */
async function send({ fields = {}, cookie, headers = {}, at = home }: Given) {
  const request = new NextRequest(`${at}/words`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: at, host: new URL(at).host, ...(cookie ? { cookie: `${wordsCookie}=${cookie}` } : {}), ...headers },
  });
  const response = await POST(request, {});
  const chosen = response instanceof NextResponse ? response.cookies.get(wordsCookie) : undefined;
  return { status: response.status, to: response.headers.get("location"), chosen, response };
}

describe("choosing words", () => {
  it.each(allWords)("keeps them in a cookie that every page sees: $locale, $who", async (words) => {
    const { status, to, chosen } = await send({ fields: { ...words, back: "/library/steps/give-space" } });
    expect({ status, to }).toEqual({ status: 303, to: "/library/steps/give-space" });
    expect(chosen).toMatchObject({ value: writeWords(words), path: "/", sameSite: "lax", secure: true });
    expect(chosen?.maxAge).toBeGreaterThan(300 * 24 * 60 * 60);
  });

  it("leaves what was not chosen as it was", async () => {
    expect((await send({ fields: { who: "they" }, cookie: "es-she" })).chosen?.value).toBe("es-they");
    expect((await send({ fields: { locale: "en" }, cookie: "es-she" })).chosen?.value).toBe("en-she");
    expect((await send({ fields: { who: "she" }, headers: { "accept-language": "es-MX" } })).chosen?.value).toBe("es-she");
  });

  it.each<Record<string, string>>([{ locale: "fr" }, { who: "it" }, { locale: "es", who: "nobody" }, { locale: "es-she" }])(
    "changes nothing where the words are none of ours: %j",
    async (fields) => {
      const { status, chosen } = await send({ fields, cookie: "es-they" });
      expect([status, chosen?.value]).toEqual([303, "es-they"]);
    },
  );

  it("takes a body that is no form as an empty one", async () => {
    const request = new NextRequest(`${home}/words`, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json", origin: home },
    });
    const response = await POST(request, {});
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
  });

  it("reads no more than its fields can have, however much is sent", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new TextEncoder().encode(`who=she&${"a".repeat(1016)}`));
      },
    });
    const request = new NextRequest(`${home}/words`, { method: "POST", body: endless, duplex: "half", headers: { origin: home } });
    const response = await POST(request, {});
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
    expect(sent).toBeLessThan(10_000);
  });

  it("works without https on a machine of one's own", async () => {
    expect((await send({ fields: { who: "she" }, at: "http://127.0.0.1:3000" })).chosen).toMatchObject({ value: "en-she", secure: false });
  });
});

describe("where it leads", () => {
  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "\\\\evil",
    "/%2f/evil",
    "/a\r\nX: y",
    "/?to=//evil",
    "",
    "evil",
  ])("is the first page where the way back is none of ours: %j", async (back) => {
    expect((await send({ fields: { who: "she", back } })).to).toBe("/");
  });

  it("is never another site, whatever is sent", async () => {
    const anywhere = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(fc.constantFrom("/", "\\", ".", ":", "@", "evil.example", "\t", "\n", "https:", "%2f", "a")).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(anywhere, async (back) => {
        const { to } = await send({ fields: { who: "she", back } });
        expect(new URL(to ?? "", `${home}/words`).origin).toBe(home);
      }),
    );
  });
});

describe("a request of another site", () => {
  it.each([
    ["that names itself", { origin: "https://evil.example" }],
    ["that hides behind no origin", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["of a neighbour", { origin: "https://other.low-tide.example", "sec-fetch-site": "same-site" }],
  ])("%s is refused, and chooses nothing", async (_, headers) => {
    const { status, to, chosen } = await send({ fields: { who: "she", locale: "es" }, cookie: "en-he", headers });
    expect({ status, to, chosen }).toEqual({ status: 403, to: null, chosen: undefined });
  });
});
