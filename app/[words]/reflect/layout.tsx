import type { ReactNode } from "react";
import { Reflecting } from "@/components/questions/reflecting";
import { catalogue } from "@/lib/catalogue/catalogue";
import { knowledgeOf } from "@/lib/engine/knowledge";

/** What the questions need on the device: what is asked, and what each answer tells. The rest comes with the result. */
const knowledge = knowledgeOf(catalogue);

export default function Layout({ children }: { children: ReactNode }) {
  return <Reflecting knowledge={knowledge}>{children}</Reflecting>;
}
