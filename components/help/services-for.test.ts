import { expect, it } from "vitest";
import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
import { needs } from "@/lib/help/terms";
import { servicesFor } from "./services-for";

const country = (code: string) => {
  const found = countries.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no country ${code}`);
  return found;
};
const names = (...args: Parameters<typeof servicesFor>) => servicesFor(...args).map(({ name }) => name);

it("leaves no need without anybody to turn to, in any country", () => {
  const left = countries.flatMap((each) =>
    needs.filter((need) => servicesFor(need, each, international).length === 0).map((need) => [each.name, need]),
  );
  expect(left).toEqual([]);
});

it("shows the country’s own help alone where it has some", () => {
  expect(names("self-harm", country("FR"), international)).toEqual(["3114, numéro national de prévention du suicide"]);
});

it("lets what works everywhere stand in where the country has none", () => {
  expect(names("sexual-violence", country("DK"), international)).toEqual(["Find A Helpline"]);
});

it("sets what works everywhere beside where each of the country’s own is for some people only", () => {
  expect(names("abuse", country("IN"), international)).toEqual(["Women Helpline", "Find A Helpline"]);
});

it("sets what works everywhere beside the country’s own help for pictures", () => {
  expect(names("images", country("DE"), international)).toEqual(["HateAid", "StopNCII.org", "Take It Down"]);
});
