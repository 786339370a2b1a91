import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "@/app/site/canonical";
import { entryData } from "@/app/site/library-data";
import { StructuredData } from "@/app/site/structured-data";
import { wordsOf } from "@/app/site/words";
import { stepEntry } from "@/components/library/entries";
import { StepPage } from "@/components/library/step-page";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";
import { catalogue } from "@/lib/words/usual-catalogue";

type Props = { params: Promise<{ words: string; id: string }> };

// The catalogue is all there is: any other id is not found, without asking.
export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.steps.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [words, { id }] = await Promise.all([wordsOf(params), params]);
  const entry = stepEntry(catalogueIn(words), id, translatorFor(words, "library"));
  return entry ? { title: entry.step.title, description: entry.step.firstAction } : {};
}

export default async function LibraryStepPage({ params }: Props) {
  const [words, { id }] = await Promise.all([wordsOf(params), params]);
  const entry = stepEntry(catalogueIn(words), id, translatorFor(words, "library"));
  if (!entry) notFound();
  const { title, firstAction: summary } = entry.step;
  const path = `/library/steps/${id}`;
  return (
    <>
      <Canonical path={path} />
      <StructuredData data={entryData({ path, title, summary }, words)} />
      <StepPage entry={entry} />
    </>
  );
}
