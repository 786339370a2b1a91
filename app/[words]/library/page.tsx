import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { libraryData } from "@/app/site/library-data";
import { StructuredData } from "@/app/site/structured-data";
import { type InWords, wordsOf } from "@/app/site/words";
import { Contents } from "@/components/library/contents";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "library");
  return { title: t("heading"), description: t("description") };
}

export default async function LibraryPage({ params }: InWords) {
  const words = await wordsOf(params);
  const catalogue = catalogueIn(words);
  const entries = [
    ...catalogue.reasons.map(({ id, title }) => ({ path: `/library/reasons/${id}`, title })),
    ...catalogue.steps.map(({ id, title }) => ({ path: `/library/steps/${id}`, title })),
  ];
  return (
    <>
      <Canonical path="/library" />
      <StructuredData data={libraryData(entries, words)} />
      <Contents catalogue={catalogue} />
    </>
  );
}
