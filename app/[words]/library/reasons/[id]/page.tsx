import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "@/app/site/canonical";
import { entryData } from "@/app/site/library-data";
import { StructuredData } from "@/app/site/structured-data";
import { wordsOf } from "@/app/site/words";
import { reasonEntry } from "@/components/library/entries";
import { ReasonPage } from "@/components/library/reason-page";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { catalogue } from "@/lib/words/usual-catalogue";

type Props = { params: Promise<{ words: string; id: string }> };

// The catalogue is all there is: any other id is not found, without asking.
export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.reasons.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [words, { id }] = await Promise.all([wordsOf(params), params]);
  const entry = reasonEntry(catalogueIn(words), id);
  return entry ? { title: entry.reason.title, description: entry.reason.summary } : {};
}

export default async function LibraryReasonPage({ params }: Props) {
  const [words, { id }] = await Promise.all([wordsOf(params), params]);
  const entry = reasonEntry(catalogueIn(words), id);
  if (!entry) notFound();
  const { title, summary } = entry.reason;
  const path = `/library/reasons/${id}`;
  return (
    <>
      <Canonical path={path} />
      <StructuredData data={entryData({ path, title, summary }, words)} />
      <ReasonPage entry={entry} />
    </>
  );
}
