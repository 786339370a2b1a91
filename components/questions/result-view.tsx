"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { ForeseenFold } from "@/components/reflections/outcome/foreseen-fold";
import { type ReasonChoice, reasonChoices } from "@/components/reflections/outcome/reason-choice";
import { QueryProvider } from "@/components/reflections/query-provider";
import { SaveReflection } from "@/components/reflections/saving/save-reflection";
import { Result } from "@/components/results/result";
import type { Catalogue } from "@/lib/catalogue/schema";
import { type Foreseen, settled } from "@/lib/draft/foreseen";
import type { Answers } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import { instead } from "./back-link";
import { leftOpen } from "./next-question";
import { NothingYet } from "./nothing-yet";
import { checkPath, questionsPath, resultPath } from "./places";
import { useDraft, useIsReady, useTalk, useWay } from "./reflecting";
import { StartAgain } from "./start-again";
import { useArrival } from "./use-arrival";
import { Waiting } from "./waiting";

/** By this the first page knows that there is something to come back to; it says no more than that. */
const savedMark = "low-tide:saved";

function markSaved(): void {
  try {
    localStorage.setItem(savedMark, "1");
  } catch {
    // Storage is switched off. The links to what is saved are there all the same.
  }
}

/** Without reasons that a newer catalogue has no more: the server would refuse the whole. */
function known(foreseen: Foreseen, reasons: readonly ReasonChoice[]): Foreseen | null {
  const listed = (ids: readonly string[]) => ids.filter((id) => reasons.some((reason) => reason.id === id));
  return settled({ ...foreseen, fear: listed(foreseen.fear), guess: listed(foreseen.guess) });
}

/** The picture, drawn on the device from the answers, and the offer to keep it. */
export function ResultView({ catalogue }: { catalogue: Catalogue }) {
  const t = useTranslations("questions");
  const { offered, answers: given, talk } = useTalk();
  const { places, go } = useWay();
  const isReady = useIsReady();
  const clear = useDraft((draft) => draft.clear);
  const saveId = useDraft((draft) => draft.saveId);
  const startedAt = useDraft((draft) => draft.startedAt);
  const prepareSave = useDraft((draft) => draft.prepareSave);
  const foreseen = useDraft((draft) => draft.foreseen);
  const foresee = useDraft((draft) => draft.foresee);
  const reasons = useMemo(() => reasonChoices(catalogue.reasons), [catalogue]);
  const router = useRouter();
  const page = useRef<HTMLDivElement>(null);
  /** What was saved stays on screen until its own page opens, though the draft is gone by then. */
  const [saved, setSaved] = useState<{ id: string; answers: Answers } | null>(null);
  const answers = saved?.answers ?? given;
  const isBegun = Object.keys(answers).length > 0;
  // A moment behind: what a slow phone takes long to draw, it then draws in pieces, and can be touched meanwhile.
  const drawn = useDeferredValue(isReady ? answers : null, null);
  const explanation = useMemo(() => (drawn && Object.keys(drawn).length > 0 ? explain(catalogue, drawn) : null), [catalogue, drawn]);
  useArrival(page, drawn ? resultPath : null);
  const id = saved?.id ?? saveId;

  useEffect(() => {
    if (isReady && isBegun && !id) prepareSave();
  }, [isReady, isBegun, id, prepareSave]);

  if (!drawn) return <Waiting page={page} />;
  if (!explanation) return <NothingYet page={page} />;

  function leaveForSaved(savedId: string) {
    setSaved({ id: savedId, answers });
    markSaved();
    clear();
    router.replace(`/reflections/${savedId}`);
  }

  return (
    <div ref={page}>
      <Result
        explanation={explanation}
        answered={Object.values(answers).filter((answer) => answer !== null).length}
        answerHref={() => questionsPath}
        onAnswer={(question) =>
          places.prepare(questionsPath, { question, from: resultPath, leftOpen: leftOpen(offered, answers, talk) }, "push")
        }
      >
        <section className="leaf mt-8 screen-only" aria-labelledby="keep">
          <h2 id="keep">{t("result.keep")}</h2>
          <p className="mt-4">{t("result.where")}</p>
          {id && (
            <div className="mt-5">
              <QueryProvider>
                <SaveReflection
                  saveId={id}
                  draft={String(startedAt)}
                  answers={answers}
                  forecast={foreseen && known(foreseen, reasons)}
                  onSaved={leaveForSaved}
                />
              </QueryProvider>
            </div>
          )}
          {saved ? null : (
            <div className="mt-5">
              <ForeseenFold summary={t("result.foresee")} reasons={reasons} said={foreseen} onSay={foresee} />
            </div>
          )}
          <div className="mt-5">
            <a className="quiet" href={checkPath} onClick={(event) => instead(event, () => go(checkPath))}>
              {t("checkYourAnswers")}
            </a>
          </div>
          <StartAgain />
        </section>
      </Result>
    </div>
  );
}
