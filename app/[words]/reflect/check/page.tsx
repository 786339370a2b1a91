import type { Metadata } from "next";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { CheckAnswers } from "@/components/questions/check-answers";
import { reasonChoices } from "@/components/reflections/outcome/reason-choice";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "questions");
  return { title: t("check.title"), robots: { index: false } };
}

export default async function Page({ params }: InWords) {
  const catalogue = catalogueIn(await wordsOf(params));
  return (
    <Says rooms={["outcome"]}>
      <CheckAnswers reasons={reasonChoices(catalogue.reasons)} />
    </Says>
  );
}
