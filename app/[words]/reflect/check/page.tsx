import type { Metadata } from "next";
import { CheckAnswers } from "@/components/questions/check-answers";
import { reasonChoices } from "@/components/reflections/outcome/reason-choice";
import { catalogue } from "@/lib/catalogue/catalogue";

export const metadata: Metadata = { title: "Your answers", robots: { index: false } };

export default function Page() {
  return <CheckAnswers reasons={reasonChoices(catalogue.reasons)} />;
}
