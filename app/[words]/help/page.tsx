import type { Metadata } from "next";
import { useLocale, useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { Help } from "@/components/help/help";
import { countries } from "@/lib/help/countries";
import type { Country, Service } from "@/lib/help/schema";
import { helpIn } from "@/lib/words/help-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "help");
  return { title: t("title"), description: t("description") };
}

/** Where we found a fact is for whoever checks the list; the screen does without it. */
const forScreen = ({ source, ...service }: Service): Service => service;
const countryForScreen = ({ emergency: { source, ...emergency }, ...country }: Country): Country => ({
  ...country,
  emergency,
  services: country.services.map(forScreen),
});

/** The oldest of the dates on which the facts were written down. */
const checked = countries.map((country) => country.checked).sort()[0] ?? "";

export default async function HelpPage({ params }: InWords) {
  const { locale } = await wordsOf(params);
  const t = useTranslations("help");
  const help = helpIn(locale);
  return (
    <Says rooms={["help"]}>
      <div className="plainpage">
        <Canonical path="/help" />
        <div className="leaf">
          <h1>{t("heading")}</h1>
          <Help countries={help.countries.map(countryForScreen)} international={help.international.map(forScreen)}>
            <p className="lead mt-6">{t("lead")}</p>
          </Help>
          <BeforeYouCall />
          <HowSure />
        </div>
      </div>
    </Says>
  );
}

function BeforeYouCall() {
  const t = useTranslations("help");
  return (
    <section className="mt-7 hgroup">
      <h2 className="h3">{t("before.heading")}</h2>
      <p>{t("before.traces")}</p>
      <noscript>
        <p className="mt-4">{t("before.noScripts")}</p>
      </noscript>
      <p className="mt-4">{t("before.friend")}</p>
    </section>
  );
}

function HowSure() {
  const t = useTranslations("help");
  const longDate = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long", timeZone: "UTC" });
  return (
    <section className="mt-7 hgroup">
      <h2 className="h3">{t("sure.heading")}</h2>
      <p>{t("sure.how", { day: longDate.format(new Date(checked)) })}</p>
    </section>
  );
}
