import type { ReactNode } from "react";
import { Reflecting } from "@/components/questions/reflecting";
import { catalogue } from "@/lib/catalogue/catalogue";
import type { Knowledge } from "@/lib/engine/interview";

/** What the questions need on the device: what is asked, and what each answer tells. The rest comes with the result. */
const knowledge: Knowledge = {
  questions: catalogue.questions,
  reasons: catalogue.reasons.map(({ id, evidence }) => ({ id, evidence: evidence.map(({ when, weight }) => ({ when, weight })) })),
};

export default function Layout({ children }: { children: ReactNode }) {
  return <Reflecting knowledge={knowledge}>{children}</Reflecting>;
}
