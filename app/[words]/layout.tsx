import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Shell } from "@/app/site/shell";
import { addressOf, site } from "@/app/site/site";
import { type InWords, wordsOf } from "@/app/site/words";
import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import { allWords, writeWords } from "@/lib/words/words";

/** One drawing of each page for each choice of words. The address people see has none of them (proxy.ts). */
export function generateStaticParams() {
  return allWords.map((words) => ({ words: writeWords(words) }));
}

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const words = await wordsOf(params);
  const t = translatorFor(words, "site");
  return {
    title: { default: "Low Tide", template: "%s · Low Tide" },
    description: t("description"),
    applicationName: "Low Tide",
    referrer: "no-referrer",
    metadataBase: site ?? undefined,
    appleWebApp: { title: "Low Tide" },
    icons: { apple: "/icons/apple-touch-icon.png" },
    // A link that is shared shows the name and a shore, whatever page it leads to.
    openGraph: {
      type: "website",
      siteName: "Low Tide",
      title: "Low Tide",
      description: t("shared.description"),
      locale: languages[words.locale].tag.replace("-", "_"),
      ...(site ? { images: [{ url: addressOf("/icons/social.png"), width: 1200, height: 630, alt: t("shared.picture") }] } : {}),
    },
    twitter: { card: site ? "summary_large_image" : "summary" },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // The colour of the water by day and by night, for the browser's own bar above it.
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#bfd4ce" },
    { media: "(prefers-color-scheme: dark)", color: "#12292f" },
  ],
};

export default async function Layout({ params, children }: InWords & { children: ReactNode }) {
  return <Shell words={await wordsOf(params)}>{children}</Shell>;
}
