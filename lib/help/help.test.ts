import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/words/translator";
import { usualWords } from "@/lib/words/words";
import { countries } from "./countries";
import { guessCountry } from "./guess";
import { international } from "./international";
import { reach } from "./reach";
import { Country, Service } from "./schema";
import { needs } from "./terms";

const t = translatorFor(usualWords, "help");
const codes = countries.map((country) => country.code);
/** Where 112 is the law, besides whatever else works there. */
const union = ["AT", "BE", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "NL", "PL", "PT", "SE"];

describe("what we know of help", () => {
  it.each(countries.map((country) => [country.name, country] as const))("%s is whole", (_, country) => {
    expect(Country.parse(country)).toEqual(country);
    const served = country.services.flatMap((service) => service.needs);
    expect(served).toContain("self-harm");
    expect(served).toContain("abuse");
    expect(served).toContain("young");
  });

  it.each(countries.map((country) => [country.name, country] as const))("%s names nothing twice", (_, country) => {
    const names = country.services.map((service) => service.name);
    expect(new Set(names).size).toBe(names.length);
    const reached = country.services.flatMap((service) => service.contacts.map((contact) => reach(contact, t).text));
    expect(new Set(reached).size).toBe(reached.length);
  });

  it("lists every country file, once, by name", () => {
    const folder = join(import.meta.dirname, "countries");
    expect(readdirSync(folder)).toHaveLength(countries.length);
    expect(new Set(codes).size).toBe(codes.length);
    const names = countries.map((country) => country.name);
    expect(names).toEqual([...names].sort());
  });

  it("gives 112 in the European Union", () => {
    for (const country of countries.filter(({ code }) => union.includes(code))) {
      expect(country.emergency.number, country.name).toBe("112");
    }
  });

  it("has something for every need, wherever one is", () => {
    for (const service of international) expect(Service.parse(service)).toEqual(service);
    const served = new Set(international.flatMap((service) => service.needs));
    expect([...needs].filter((need) => !served.has(need))).toEqual([]);
  });

  it("promises no hours for what is only a website", () => {
    const websites = [...countries.flatMap((country) => country.services), ...international].filter((service) =>
      service.contacts.every((contact) => contact.by === "web"),
    );
    expect(websites.length).toBeGreaterThan(0);
    for (const service of websites) expect(service.hours, service.name).toBeUndefined();
  });

  it("uses curly quotes and apostrophes on screen", () => {
    const text = JSON.stringify([countries, international]);
    expect(text.match(/\w'\w/g)).toBeNull();
  });

  it("keeps the date on which it was written down in every file", () => {
    for (const file of readdirSync(join(import.meta.dirname, "countries"))) {
      expect(readFileSync(join(import.meta.dirname, "countries", file), "utf8"), file).toMatch(/checked: "\d{4}-\d{2}-\d{2}"/);
    }
  });
});

describe("guessing the country", () => {
  it.each([
    [["en-GB", "en"], "GB"],
    [["en", "en-NZ"], "NZ"],
    [["pt-BR", "pt", "en-US"], "BR"],
    [["de"], "DE"],
    [["de-AT", "de"], "AT"],
    [["nb"], "NO"],
    [["fr-ca"], "CA"],
    [["zh-Hans-SG"], null],
    [["en"], null],
    [["es"], null],
    [["es-419"], null],
    [["es-MX", "en-US"], "MX"],
    [["es-PE", "en-US"], null],
    [["not a language", ""], null],
    [[], null],
  ])("%j is %s", (languages, expected) => {
    expect(guessCountry(languages, codes)).toBe(expected);
  });

  it("never gives a country that we know nothing of", () => {
    expect(guessCountry(["de", "en-GB"], ["FR"])).toBeNull();
  });
});

describe("how to reach a service", () => {
  it("dials digits only", () => {
    expect(reach({ by: "call", number: "0808 2000 247" }, t)).toEqual({ text: "0808 2000 247", href: "tel:08082000247" });
    expect(reach({ by: "call", number: "1-800-799-7233" }, t).href).toBe("tel:18007997233");
  });

  it("does not link a code with a hash", () => {
    expect(reach({ by: "call", number: "*120*7867#" }, t)).toEqual({ text: "*120*7867#", href: null });
  });

  it("says which word to text", () => {
    expect(reach({ by: "text", number: "85258", word: "SHOUT" }, t)).toEqual({ text: "Text SHOUT to 85258", href: "sms:85258" });
    expect(reach({ by: "text", number: "4334" }, t).text).toBe("Text 4334");
  });

  it("says it in Spanish, and leads to the same number", () => {
    const spanish = translatorFor({ locale: "es", who: "she" }, "help");
    expect(reach({ by: "text", number: "85258", word: "SHOUT" }, spanish)).toEqual({
      text: "SMS con la palabra SHOUT al 85258",
      href: "sms:85258",
    });
  });

  it("opens WhatsApp and websites", () => {
    expect(reach({ by: "whatsapp", number: "+34 600 000 016" }, t).href).toBe("https://wa.me/34600000016");
    expect(reach({ by: "web", address: "https://www.hotline.ie/" }, t)).toEqual({ text: "hotline.ie", href: "https://www.hotline.ie/" });
  });
});
