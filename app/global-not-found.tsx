import type { Metadata } from "next";
import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import { locales, usualWords } from "@/lib/words/words";
import { Missing } from "./site/missing";
import { Shell } from "./site/shell";

export const metadata: Metadata = {
  title: `${translatorFor(usualWords, "site")("missing.title")} · Low Tide`,
  robots: { index: false },
};

/**
 * What stands at every address that leads nowhere. It is drawn once, for all readers, so that it works without scripts
 * and answers with 404; so it speaks all languages.
 */
export default function NotFound() {
  return (
    <Shell words={usualWords} isForAll>
      <div className="leaf plainpage">
        {locales.map((locale, place) => (
          <section key={locale} lang={languages[locale].tag} className="mb-7">
            <Missing t={translatorFor({ ...usualWords, locale }, "site")} heading={place === 0 ? "h1" : "h2"} />
          </section>
        ))}
      </div>
    </Shell>
  );
}
