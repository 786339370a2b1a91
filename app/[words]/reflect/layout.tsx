import type { ReactNode } from "react";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { Reflecting } from "@/components/questions/reflecting";
import { knowledgeOf } from "@/lib/engine/knowledge";
import { catalogueIn } from "@/lib/words/catalogue-in";

/** What the questions need on the device: what is asked, and what each answer tells. The rest comes with the result. */
export default async function Layout({ params, children }: InWords & { children: ReactNode }) {
  const knowledge = knowledgeOf(catalogueIn(await wordsOf(params)));
  return (
    <Says rooms={["questions"]}>
      {/* As high as the window at least: what stands below does not move when an answer comes back from the device. */}
      <div className="min-h-svh">
        <Reflecting knowledge={knowledge}>{children}</Reflecting>
      </div>
    </Says>
  );
}
