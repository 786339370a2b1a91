import type { Metadata } from "next";
import { CheckAnswers } from "@/components/questions/check-answers";

export const metadata: Metadata = { title: "Your answers", robots: { index: false } };

export default function Page() {
  return <CheckAnswers />;
}
