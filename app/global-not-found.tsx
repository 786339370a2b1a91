import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import { locales, usualWords, type Words } from "@/lib/words/words";
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
          <Missing key={locale} words={{ ...usualWords, locale }} heading={place === 0 ? "h1" : "h2"} />
        ))}
      </div>
    </Shell>
  );
}

function Missing({ words, heading: Heading }: { words: Words; heading: "h1" | "h2" }) {
  const t = translatorFor(words, "site");
  return (
    <section lang={languages[words.locale].tag} className="mb-7">
      <Heading>{t("missing.heading")}</Heading>
      <p className="lead mt-4">{t("missing.lead")}</p>
      <p className="mt-4">{t("missing.saved")}</p>
      <p className="acts mt-5">
        <ButtonLink href="/">{t("toBeginning")}</ButtonLink>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          {t("reflections")}
        </ButtonLink>
      </p>
    </section>
  );
}
