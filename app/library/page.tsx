import type { Metadata } from "next";
import { Contents } from "@/components/library/contents";
import { catalogue } from "@/lib/catalogue/catalogue";

export const metadata: Metadata = {
  title: "All reasons and steps",
  description: "Every possible reason and every step, with where each comes from. No questionnaire needed.",
};

export default function LibraryPage() {
  return <Contents reasons={catalogue.reasons} steps={catalogue.steps} />;
}
