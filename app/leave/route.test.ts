import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET as comeBack } from "@/app/back/route";
import { GET as leaveNow } from "./now/route";
import { GET as leave } from "./route";

const asked = (headers: Record<string, string> = {}) => new NextRequest("http://localhost:3000/leave", { headers });

describe.each([
  ["by script", (headers?: Record<string, string>) => leave(asked(headers))],
  ["by the plain link", (headers?: Record<string, string>) => leaveNow(asked(headers))],
])("leaving %s", (_, get) => {
  it("says nothing about where the person was", async () => {
    const page = await get().text();
    expect(page).toContain("<title>Weather</title>");
    expect(page).not.toMatch(/tide|reflect|<a |href="\/|<script/i);
  });

  it("has the browser drop what is stored, but not the key", () => {
    const { headers } = get();
    expect(headers.get("Clear-Site-Data")).toContain('"storage"');
    expect(headers.get("Clear-Site-Data")).not.toMatch(/cookies|\*/);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Set-Cookie")).toMatch(/^away=(1|plain);/);
  });

  it("keeps the language, and forgets whom it was about", () => {
    const { headers } = get({ cookie: "low-tide-words=es-she" });
    expect(headers.getSetCookie()).toContainEqual(expect.stringMatching(/^low-tide-words=es-he; Max-Age=\d+; Path=\/; SameSite=Lax$/));
    expect(get().headers.getSetCookie().join()).not.toContain("low-tide-words");
  });

  it.each(["cross-site", "same-site"])("by a link that is %s destroys nothing and hides nothing", async (from) => {
    const page = get({ "sec-fetch-site": from });
    expect(page.headers.get("Clear-Site-Data")).toBeNull();
    expect(page.headers.get("Set-Cookie")).toBeNull();
    expect(await page.text()).toContain("<title>Weather</title>");
  });

  it.each(["same-origin", "none"])("leaves where the browser says that it comes from %s", (from) => {
    const { headers } = get({ "sec-fetch-site": from });
    expect(headers.get("Clear-Site-Data")).toContain('"storage"');
    expect(headers.get("Set-Cookie")).toMatch(/^away=/);
  });

  it("loads nothing and runs nothing", () => {
    const policy = get().headers.get("Content-Security-Policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
  });
});

describe("without scripts", () => {
  it("has the browser drop the copies that it keeps for Back", () => {
    expect(leaveNow(asked()).headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  });

  it("stays left when a hidden page leads here again", () => {
    expect(leave(asked({ cookie: "away=plain" })).headers.get("Set-Cookie")).toMatch(/^away=plain;/);
    expect(leave(asked({ cookie: "away=1" })).headers.get("Set-Cookie")).toMatch(/^away=1;/);
  });

  it("has a way in for who types it, and for nobody whom a page sends there", () => {
    const typed = comeBack(asked({ "sec-fetch-site": "none" }));
    expect([typed.status, typed.headers.get("Location")]).toEqual([303, "/"]);
    expect(typed.headers.get("Set-Cookie")).toMatch(/^away=; Max-Age=0;/);
    const sent = comeBack(asked({ "sec-fetch-site": "cross-site" }));
    expect([sent.headers.get("Location"), sent.headers.get("Set-Cookie")]).toEqual(["/leave", null]);
  });
});

it("over https its cookie is for https only", () => {
  expect(leaveNow(asked({ "x-forwarded-proto": "https" })).headers.get("Set-Cookie")).toContain("; Secure");
});
