import type { Metadata } from "next";
import { useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { type InWords, wordsOf } from "@/app/site/words";
import { Between } from "@/components/about/between";
import { HowWell } from "@/components/about/how-well";
import { Keyboard } from "@/components/about/keyboard";
import { LeftOut } from "@/components/about/left-out";
import { Limits } from "@/components/about/limits";
import { Method } from "@/components/about/method";
import { Ours } from "@/components/about/ours";
import { Privacy } from "@/components/about/privacy";
import { Sources } from "@/components/about/sources";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "about");
  return { title: t("heading"), description: t("description") };
}

export default async function AboutPage({ params }: InWords) {
  const catalogue = catalogueIn(await wordsOf(params));
  return (
    <>
      <Canonical path="/about" />
      <Opening />
      <Method />
      <Limits />
      <HowWell />
      <Sources catalogue={catalogue} />
      <Between catalogue={catalogue} />
      <Ours catalogue={catalogue} />
      <LeftOut catalogue={catalogue} />
      <Privacy />
      <Keyboard />
    </>
  );
}

function Opening() {
  const t = useTranslations("about");
  return (
    <div className="leaf plainpage">
      <h1>{t("heading")}</h1>
      <p className="lead mt-4">{t("lead")}</p>
      <p className="mt-4">{t("promise")}</p>
    </div>
  );
}
