import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "@/app/manifest";
import { usualWords } from "@/lib/words/words";
import { entryData, libraryData } from "./library-data";
import { listedPaths } from "./listed";
import { addressOf, siteOf } from "./site";

it("takes the address of a site, and nothing else for one", () => {
  expect(siteOf(undefined)).toBeNull();
  expect(siteOf("")).toBeNull();
  expect(siteOf("https://example.org")?.origin).toBe("https://example.org");
  for (const wrong of ["example.org", "javascript:alert(1)", "ftp://example.org"]) expect(() => siteOf(wrong), wrong).toThrow(/SITE_URL/);
});

it("addresses are absolute where the site is known, and work without", () => {
  expect(addressOf("/help", new URL("https://example.org"))).toBe("https://example.org/help");
  expect(addressOf("/help", null)).toBe("/help");
});

it("lists the library, and nothing that is a person's own", () => {
  expect(new Set(listedPaths).size).toBe(listedPaths.length);
  expect(listedPaths.filter((path) => path.startsWith("/library/")).length).toBeGreaterThanOrEqual(58);
  expect(listedPaths.filter((path) => /reflections|key|patterns|result|check|leave|offline|api/.test(path.split("/")[1] ?? ""))).toEqual(
    [],
  );
});

it("says of an entry what the page says, and where it stands", () => {
  const graph = (
    entryData({ path: "/library/steps/x", title: "Listen", summary: "Ask, then wait." }, usualWords) as { "@graph": object[] }
  )["@graph"];
  expect(graph).toEqual([
    expect.objectContaining({ "@type": "Article", headline: "Listen", description: "Ask, then wait.", url: "/library/steps/x" }),
    expect.objectContaining({
      "@type": "BreadcrumbList",
      itemListElement: [
        expect.objectContaining({ position: 1, item: "/library" }),
        expect.objectContaining({ position: 2, name: "Listen", item: "/library/steps/x" }),
      ],
    }),
  ]);
  expect(libraryData([{ path: "/library/steps/x", title: "Listen" }], usualWords)).toMatchObject({
    mainEntity: { numberOfItems: 1, itemListElement: [{ position: 1, name: "Listen" }] },
  });
});

it("says to machines in which language a page is", () => {
  const inSpanish = { locale: "es", who: "she" } as const;
  const entry = { path: "/library/steps/x", title: "Escucha", summary: "Pregunta y espera." };
  expect(JSON.stringify(entryData(entry, inSpanish))).toContain('"inLanguage":"es"');
  expect(libraryData([entry], inSpanish)).toMatchObject({ inLanguage: "es", name: "Todas las razones y los pasos", url: "/library" });
  expect(libraryData([entry], usualWords)).toMatchObject({ inLanguage: "en-GB", name: "All reasons and steps" });
});

/** The size that a PNG has, from its head. */
function sizeOf(path: string): string {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

it("on a home screen it has a name and pictures that tell nothing, in the sizes they claim", () => {
  const { name, short_name, description, icons = [] } = manifest();
  expect(`${name} ${short_name} ${description}`).not.toMatch(/partner|distant|relationship|love|break|he\b|away/i);
  expect(icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(["any", "maskable"]));
  for (const { src, sizes } of icons) {
    expect(existsSync(`public${src}`), src).toBe(true);
    expect(sizeOf(`public${src}`)).toBe(sizes);
  }
  expect(sizeOf("public/icons/social.png")).toBe("1200x630");
});
