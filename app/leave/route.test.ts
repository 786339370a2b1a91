import { describe, expect, it } from "vitest";
import { GET } from "./route";

describe("GET /leave", () => {
  it("says nothing about where the person was", async () => {
    const page = await GET().text();
    expect(page).toContain("<title>Weather</title>");
    expect(page).not.toMatch(/tide|reflect|<a |href="\/|<script/i);
  });

  it("has the browser drop what is stored, but not the key", () => {
    const { headers } = GET();
    expect(headers.get("Clear-Site-Data")).toBe('"storage"');
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Set-Cookie")).toMatch(/^away=1;/);
  });

  it("loads nothing and runs nothing", () => {
    expect(GET().headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});
