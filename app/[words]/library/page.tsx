import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { libraryData } from "@/app/site/library-data";
import { StructuredData } from "@/app/site/structured-data";
import { Contents } from "@/components/library/contents";
import { catalogue } from "@/lib/catalogue/catalogue";

export const metadata: Metadata = {
  title: "All reasons and steps",
  description: "Every possible reason and every step, with where each comes from. No questionnaire needed.",
};

const entries = [
  ...catalogue.reasons.map(({ id, title }) => ({ path: `/library/reasons/${id}`, title })),
  ...catalogue.steps.map(({ id, title }) => ({ path: `/library/steps/${id}`, title })),
];

export default function LibraryPage() {
  return (
    <>
      <Canonical path="/library" />
      <StructuredData data={libraryData(entries)} />
      <Contents reasons={catalogue.reasons} steps={catalogue.steps} />
    </>
  );
}
