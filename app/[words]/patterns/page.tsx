import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Suspense } from "react";
import { useTranslations } from "#translations";
import { type InWords, wordsOf } from "@/app/site/words";
import { NotFetched, NothingSaved, TooEarly } from "@/components/patterns/no-patterns";
import { PatternsView, Unreadable } from "@/components/patterns/patterns-view";
import type { Step } from "@/lib/catalogue/schema";
import { breakTheCycle } from "@/lib/catalogue/steps/break-the-cycle";
import { learnFromIt } from "@/lib/catalogue/steps/learn-from-it";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { patterns } from "@/lib/reflections/patterns";
import type { Kept } from "@/lib/reflections/patterns/stories";
import { everything } from "@/lib/reflections/stored/everything";
import { kindOf } from "@/lib/server/guarded";
import { log } from "@/lib/server/log";
import type { Keys } from "@/lib/vault/keys";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";
import type { Words } from "@/lib/words/words";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "patterns");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function Page({ params }: InWords) {
  const words = await wordsOf(params);
  const t = useTranslations("patterns");
  return (
    <div className="plainpage">
      <div className="leaf">
        <h1>{t("title")}</h1>
      </div>
      <Suspense fallback={<Reading />}>
        <Found words={words} />
      </Suspense>
    </div>
  );
}

async function Found({ words }: { words: Words }) {
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  const saved = owner ? await read(owner) : { kept: [], unreadable: 0 };
  if (!saved) return <NotFetched />;
  const { kept, unreadable } = saved;
  const { questions, reasons, steps } = catalogueIn(words);
  const found = patterns(kept, questions);
  if (!found.early) {
    const said = (step: Step) => steps.find(({ id }) => id === step.id) ?? step;
    return (
      <PatternsView patterns={found} reasons={reasons} learn={said(learnFromIt)} cycle={said(breakTheCycle)} unreadable={unreadable} />
    );
  }
  return (
    <>
      {found.reflections + unreadable === 0 ? <NothingSaved /> : <TooEarly count={found.reflections} />}
      <div className="leaf">
        <Unreadable count={unreadable} />
      </div>
    </>
  );
}

/** What the person has saved; null where it could not be fetched. The log gets the fault's kind, and nothing of theirs. */
async function read(owner: Keys): Promise<{ kept: Kept[]; unreadable: number } | null> {
  const kept: Kept[] = [];
  let unreadable = 0;
  try {
    for await (const each of everything(owner)) {
      if (each.readable) kept.push({ id: each.id, journal: each.journal });
      else unreadable++;
    }
    return { kept, unreadable };
  } catch (error) {
    log("error", "page-failed", { route: "/patterns", kind: kindOf(error) });
    return null;
  }
}

function Reading() {
  const t = useTranslations("patterns");
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        {t("reading")}
      </p>
    </div>
  );
}
