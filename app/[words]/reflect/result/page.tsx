import type { Metadata } from "next";
import { ResultView } from "@/components/questions/result-view";
import { catalogue } from "@/lib/catalogue/catalogue";

export const metadata: Metadata = { title: "Your result", robots: { index: false } };

export default function Page() {
  return <ResultView catalogue={catalogue} />;
}
