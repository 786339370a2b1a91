import { expect, test } from "vitest";
import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
import spanish from "./es/countries.json" with { type: "json" };
import { helpIn } from "./help-in";

const help = helpIn("es");

test("every country is there in Spanish, with the same services and numbers, by the names it has there", () => {
  expect(help.countries.map(({ code }) => code).toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
  for (const told of help.countries) {
    const country = countries.find(({ code }) => code === told.code);
    const facts = ({ name, contacts, needs, hours }: (typeof told.services)[number]) => ({ name, contacts, needs, hours });
    expect(told.services.map(facts)).toEqual(country?.services.map(facts));
    expect(told.emergency.number).toBe(country?.emergency.number);
  }
  expect(help.countries[0]?.name).toBe("Alemania");
});

test("whatever stands in English is said in Spanish, and nothing of it is left over", () => {
  const prose: Record<string, { emergencyNote?: string; services: Record<string, { who?: string; note?: string }> }> = spanish.countries;
  for (const country of countries) {
    const told = prose[country.code];
    expect(Object.keys(told?.services ?? {}).filter((name) => !country.services.some((service) => service.name === name))).toEqual([]);
    expect(told?.emergencyNote === undefined, country.name).toBe(country.emergency.note === undefined);
    for (const { name, who, note } of country.services) {
      const { who: para, note: nota } = told?.services[name] ?? {};
      expect([para === undefined, nota === undefined], `${country.name}, ${name}`).toEqual([who === undefined, note === undefined]);
    }
  }
  expect(Object.keys(spanish.international)).toEqual(international.map(({ name }) => name));
});

test("a name says which language it is in, and a number none", () => {
  const names = new Map(help.countries.flatMap(({ services }) => services.map(({ name, lang }) => [name, lang])));
  expect([names.get("Shout"), names.get("SOS Amitié"), names.get("016")]).toEqual(["en", "fr", undefined]);
});
