"use client";

import { useMemo } from "react";
import { useDraft, useIsReady } from "@/components/questions/reflecting";
import { SafetyFirst } from "@/components/results/safety-first";
import { given } from "@/lib/engine/answers";
import { factsFrom } from "@/lib/message/facts";
import { offer, type PlanKnowledge } from "@/lib/message/offer";
import { NotNow } from "./not-now";
import { Writer } from "./writer";

/** One message: the help to write it, or why not now. What was answered in the questionnaire decides, on the device. */
export function MessagePage({ known }: { known: PlanKnowledge }) {
  const isReady = useIsReady();
  const answers = useDraft((draft) => draft.answers);
  const made = useMemo(() => offer(known, isReady ? answers : {}), [known, answers, isReady]);
  const facts = useMemo(() => factsFrom(given(known.questions, isReady ? answers : {})), [known, answers, isReady]);

  return (
    <>
      <div className="leaf">
        <h1>One message</h1>
        <SafetyFirst safety={made.safety} />
        {made.offered ? (
          <p className="lead mt-4">
            One short message, in your own voice. We help you to begin, and look over what you wrote. Nothing is sent from here.
          </p>
        ) : null}
      </div>
      {made.offered ? (
        // As the server drew it until the answers have come back from the device; then anew, with what they tell.
        <div inert={!isReady}>
          <Writer key={String(isReady)} offer={made} facts={facts} />
        </div>
      ) : (
        <NotNow why={made.why} because={made.because} />
      )}
    </>
  );
}
