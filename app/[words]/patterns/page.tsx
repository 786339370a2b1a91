import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Suspense } from "react";
import { NotFetched, NothingSaved, TooEarly } from "@/components/patterns/no-patterns";
import { PatternsView, Unreadable } from "@/components/patterns/patterns-view";
import { catalogue } from "@/lib/catalogue/catalogue";
import { breakTheCycle } from "@/lib/catalogue/steps/break-the-cycle";
import { learnFromIt } from "@/lib/catalogue/steps/learn-from-it";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { patterns } from "@/lib/reflections/patterns";
import type { Kept } from "@/lib/reflections/patterns/stories";
import { everything } from "@/lib/reflections/stored/everything";
import { kindOf } from "@/lib/server/guarded";
import { log } from "@/lib/server/log";
import type { Keys } from "@/lib/vault/keys";

export const metadata: Metadata = { title: "Patterns", robots: { index: false, follow: false } };

export default function Page() {
  return (
    <div className="plainpage">
      <div className="leaf">
        <h1>Patterns</h1>
      </div>
      <Suspense fallback={<Reading />}>
        <Found />
      </Suspense>
    </div>
  );
}

async function Found() {
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  const saved = owner ? await read(owner) : { kept: [], unreadable: 0 };
  if (!saved) return <NotFetched />;
  const { kept, unreadable } = saved;
  const found = patterns(kept, catalogue.questions);
  if (!found.early) {
    return <PatternsView patterns={found} reasons={catalogue.reasons} learn={learnFromIt} cycle={breakTheCycle} unreadable={unreadable} />;
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
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        Reading your reflections …
      </p>
    </div>
  );
}
