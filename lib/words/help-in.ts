import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
import type { Country, Service } from "@/lib/help/schema";
import spanish from "./es/countries.json" with { type: "json" };
import { languages } from "./languages";
import type { Locale } from "./words";

type ServiceProse = { who?: string; note?: string };
type CountryProse = { name: string; inName: string; emergencyNote?: string; services: Record<string, ServiceProse> };
type HelpProse = { countries: Record<string, CountryProse>; international: Record<string, ServiceProse> };

/** What people read of the help data: the names of services and their numbers are the same in every language. */
type Help = { countries: readonly Country[]; international: readonly Service[] };

const proses: Record<Exclude<Locale, "en">, HelpProse> = { es: spanish };

/** Whom to turn to, told in this language, the countries by their names in it. Throws, naming what has no words. */
export function helpIn(locale: Locale): Help {
  if (locale === "en") return { countries, international };
  const prose = proses[locale];
  const byName = new Intl.Collator(languages[locale].tag);
  return {
    countries: countries.map((country) => inProse(country, prose)).sort((a, b) => byName.compare(a.name, b.name)),
    international: international.map((service) => told(service, prose.international[service.name], "anywhere")),
  };
}

function inProse(country: Country, prose: HelpProse): Country {
  const { name, inName, emergencyNote, services } = need(prose.countries[country.code], country.name);
  const { note, ...emergency } = country.emergency;
  return {
    ...country,
    name,
    inName,
    emergency: note === undefined ? emergency : { ...emergency, note: need(emergencyNote, `the emergency number of ${country.name}`) },
    services: country.services.map((service) => told(service, services[service.name], country.name)),
  };
}

/** A name without a language of its own is English; a number has none. */
function told({ who, note, ...service }: Service, prose: ServiceProse | undefined, where: string): Service {
  const named = `${service.name}, ${where}`;
  return {
    ...service,
    ...(service.lang === undefined && /\p{L}/u.test(service.name) ? { lang: "en" } : {}),
    ...(who === undefined ? {} : { who: need(prose?.who, named) }),
    ...(note === undefined ? {} : { note: need(prose?.note, named) }),
  };
}

function need<Words>(words: Words | undefined, what: string): Words {
  if (words === undefined) throw new Error(`help, ${what}: has no words in this language`);
  return words;
}
