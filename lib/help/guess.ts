/** Languages without a region that are, for most of their speakers, of one country. English and Spanish are not. */
const mostlyOf: Readonly<Record<string, string>> = {
  da: "DK",
  de: "DE",
  fi: "FI",
  fr: "FR",
  ga: "IE",
  it: "IT",
  nb: "NO",
  nl: "NL",
  nn: "NO",
  no: "NO",
  pl: "PL",
  sv: "SE",
};

/** The region in a language tag: `en-GB`, `zh-Hant-TW`. Null where there is none. */
function regionOf(tag: string): string | null {
  const region = tag
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part));
  return region?.toUpperCase() ?? null;
}

/**
 * Where somebody may be, guessed from the languages their browser asks for, the first choice first, and from
 * nothing else. A code of `known`, or null. A region we do not know ends the guessing: a number of another
 * country would be worse than none.
 */
export function guessCountry(languages: readonly string[], known: readonly string[]): string | null {
  for (const tag of languages) {
    const region = regionOf(tag);
    if (region) return known.includes(region) ? region : null;
  }
  for (const tag of languages) {
    const country = mostlyOf[tag.toLowerCase()];
    if (country && known.includes(country)) return country;
  }
  return null;
}
