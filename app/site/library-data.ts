import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import type { Words } from "@/lib/words/words";
import { addressOf } from "./site";

type Entry = { path: string; title: string; summary: string };

const context = "https://schema.org";

/** One entry of the library: what it is, and where it stands. Only what the page itself says. */
export function entryData({ path, title, summary }: Entry, words: Words): object {
  return {
    "@context": context,
    "@graph": [
      {
        "@type": "Article",
        headline: title,
        description: summary,
        url: addressOf(path),
        mainEntityOfPage: addressOf(path),
        inLanguage: languages[words.locale].tag,
        isAccessibleForFree: true,
        author: { "@type": "Organization", name: "Low Tide" },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: translatorFor(words, "library")("heading"), item: addressOf("/library") },
          { "@type": "ListItem", position: 2, name: title, item: addressOf(path) },
        ],
      },
    ],
  };
}

/** The library as a whole: the list of what is in it. */
export function libraryData(entries: readonly Pick<Entry, "path" | "title">[], words: Words): object {
  return {
    "@context": context,
    "@type": "CollectionPage",
    name: translatorFor(words, "library")("heading"),
    url: addressOf("/library"),
    inLanguage: languages[words.locale].tag,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: entries.length,
      itemListElement: entries.map(({ path, title }, at) => ({
        "@type": "ListItem",
        position: at + 1,
        name: title,
        url: addressOf(path),
      })),
    },
  };
}
