import { addressOf } from "./site";

type Entry = { path: string; title: string; summary: string };

const context = "https://schema.org";

/** One entry of the library: what it is, and where it stands. Only what the page itself says. */
export function entryData({ path, title, summary }: Entry): object {
  return {
    "@context": context,
    "@graph": [
      {
        "@type": "Article",
        headline: title,
        description: summary,
        url: addressOf(path),
        mainEntityOfPage: addressOf(path),
        inLanguage: "en-GB",
        isAccessibleForFree: true,
        author: { "@type": "Organization", name: "Low Tide" },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "All reasons and steps", item: addressOf("/library") },
          { "@type": "ListItem", position: 2, name: title, item: addressOf(path) },
        ],
      },
    ],
  };
}

/** The library as a whole: the list of what is in it. */
export function libraryData(entries: readonly Pick<Entry, "path" | "title">[]): object {
  return {
    "@context": context,
    "@type": "CollectionPage",
    name: "All reasons and steps",
    url: addressOf("/library"),
    inLanguage: "en-GB",
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
