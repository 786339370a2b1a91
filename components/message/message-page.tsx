"use client";

import { useMemo } from "react";
import { useTranslations } from "#translations";
import { useDraft, useIsReady } from "@/components/questions/reflecting";
import { QueryProvider } from "@/components/reflections/query-provider";
import { SafetyFirst } from "@/components/results/safety-first";
import { given } from "@/lib/engine/answers";
import { factsFrom } from "@/lib/message/facts";
import { offer, type PlanKnowledge } from "@/lib/message/offer";
import { type SavedOffer, savedOffer } from "@/lib/message/saved-offer";
import { NotNow } from "./not-now";
import { useSavedStates } from "./use-saved-states";
import { Writer } from "./writer";

type Props = { known: PlanKnowledge };

/**
 * One message: the help to write it, or why not now. What was answered in the questionnaire decides, on the device;
 * where nothing is answered there, what was saved.
 */
export function MessagePage({ known }: Props) {
  return (
    <QueryProvider>
      <Message known={known} />
    </QueryProvider>
  );
}

/** What may be written; null until it is known. */
function useOffer(known: PlanKnowledge): SavedOffer | null {
  const isReady = useIsReady();
  const answers = useDraft((draft) => draft.answers);
  const isDrafted = useMemo(() => given(known.questions, answers).size > 0, [known, answers]);
  const saved = useSavedStates(isReady && !isDrafted);
  return useMemo(() => {
    if (!isReady) return null;
    if (isDrafted) return { offer: offer(known, answers), answers, from: null };
    return saved && savedOffer(known, saved);
  }, [known, isReady, isDrafted, answers, saved]);
}

function Message({ known }: Props) {
  const t = useTranslations("message");
  const made = useOffer(known);
  const facts = useMemo(() => factsFrom(given(known.questions, made?.answers ?? {})), [known, made]);
  return (
    <>
      <div className="leaf">
        <h1>{t("heading")}</h1>
        {made ? <SafetyFirst safety={made.offer.safety} /> : null}
        {made && !made.offer.offered ? null : <p className="lead mt-4">{t("lead")}</p>}
        {/* It holds the composer back: to somebody in danger it must not show even for a moment. */}
        <p className={made ? "sr" : "mt-4"} role="status">
          {made ? "" : t("wait")}
        </p>
      </div>
      {made?.offer.offered ? <Writer offer={made.offer} facts={facts} /> : null}
      {made && !made.offer.offered ? <NotNow why={made.offer.why} because={made.offer.because} from={made.from} /> : null}
    </>
  );
}
