import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "@/app/site/canonical";
import { entryData } from "@/app/site/library-data";
import { StructuredData } from "@/app/site/structured-data";
import { stepEntry } from "@/components/library/entries";
import { StepPage } from "@/components/library/step-page";
import { catalogue } from "@/lib/catalogue/catalogue";

type Props = { params: Promise<{ id: string }> };

// The catalogue is all there is: any other id is not found, without asking.
export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.steps.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const entry = stepEntry(catalogue, (await params).id);
  return entry ? { title: entry.step.title, description: entry.step.firstAction } : {};
}

export default async function LibraryStepPage({ params }: Props) {
  const entry = stepEntry(catalogue, (await params).id);
  if (!entry) notFound();
  const { id, title, firstAction: summary } = entry.step;
  const path = `/library/steps/${id}`;
  return (
    <>
      <Canonical path={path} />
      <StructuredData data={entryData({ path, title, summary })} />
      <StepPage entry={entry} />
    </>
  );
}
