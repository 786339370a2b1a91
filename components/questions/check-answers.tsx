"use client";

import { useRef } from "react";
import { useTranslations } from "#translations";
import { ForeseenFold } from "@/components/reflections/outcome/foreseen-fold";
import type { ReasonChoice } from "@/components/reflections/outcome/reason-choice";
import { Fold } from "@/components/ui/fold";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import { BackLink, instead } from "./back-link";
import { listedAnswers } from "./listed-answers";
import { leftOpen } from "./next-question";
import { NothingYet } from "./nothing-yet";
import { checkPath, questionsPath, resultPath } from "./places";
import { useDraft, useIsReady, useTalk, useWay } from "./reflecting";
import { standing } from "./standing";
import { StartAgain } from "./start-again";
import { useArrival } from "./use-arrival";

/** The question that asks about danger. */
const safetyQuestion = "safe";

/**
 * All answers in words, each with a way to change it, before the picture is drawn from them. Here is also the last moment
 * at which what somebody fears and thinks owes nothing to what we show.
 */
export function CheckAnswers({ reasons }: { reasons: readonly ReasonChoice[] }) {
  const t = useTranslations("questions");
  const { knowledge, offered, answers, talk } = useTalk();
  const { places, go } = useWay();
  const isReady = useIsReady();
  const foreseen = useDraft((draft) => draft.foreseen);
  const foresee = useDraft((draft) => draft.foresee);
  const page = useRef<HTMLDivElement>(null);
  useArrival(page, isReady ? checkPath : null);
  const { listed, open } = listedAnswers(offered, answers, talk.asked);
  // It comes last in the talk. Whoever stops before it would get a plan that knows of no danger.
  const unsafe = open.find(({ id }) => id === safetyQuestion);

  if (isReady && listed.length === 0) return <NothingYet page={page} />;

  const ask = (question: string) => go(questionsPath, { question, from: checkPath, leftOpen: leftOpen(offered, answers, talk) });
  const goOn = (question: string | null) => go(questionsPath, { question });
  const last = talk.asked.at(-1) ?? null;
  return (
    <div ref={page}>
      <Strand levels={levels(standing(knowledge, answers, talk, "").likely)} />
      <div className="leaf q" aria-busy={!isReady}>
        <div className="q__top">
          <BackLink href={questionsPath} onBack={() => places.back() || goOn(last)} />
        </div>
        <h1 className="question" tabIndex={-1}>
          {t("checkYourAnswers")}
        </h1>
        <p className="mt-4">{t("check.where")}</p>
        {isReady && (
          <>
            <ul className="mt-5">
              {listed.map(({ question, labels }) => (
                <li key={question.id} className="border-t border-rule py-4 wide:flex wide:items-start wide:gap-5">
                  <div className="wide:flex-1">
                    <h2 className="hint">{question.text}</h2>
                    {labels.length === 0 ? (
                      <p className="sans text-control text-ink-2">{t("check.skipped")}</p>
                    ) : (
                      labels.map((label) => (
                        <p key={label} className="sans text-control">
                          {label}
                        </p>
                      ))
                    )}
                  </div>
                  <a
                    className="quiet"
                    href={questionsPath}
                    aria-label={t("check.changeThis", { question: question.text })}
                    onClick={(event) => instead(event, () => ask(question.id))}
                  >
                    {t("check.change")}
                  </a>
                </li>
              ))}
            </ul>
            <div className="border-t border-rule py-3">
              <ForeseenFold summary={t("check.foresee")} reasons={reasons} said={foreseen} onSay={foresee} />
            </div>
            {unsafe && (
              <p className="border-t border-rule py-4">
                {t.rich("check.safe", {
                  b: (text) => <b>{text}</b>,
                  ask: (text) => (
                    <a className="quiet" href={questionsPath} onClick={(event) => instead(event, () => ask(unsafe.id))}>
                      {text}
                    </a>
                  ),
                  question: unsafe.text,
                })}
              </p>
            )}
            <div className="border-t border-rule pt-5 acts">
              <a className="btn" href={resultPath} onClick={(event) => instead(event, () => go(resultPath))}>
                {t("check.see")}
              </a>
              {talk.next !== null && (
                <a className="quiet" href={questionsPath} onClick={(event) => instead(event, () => goOn(talk.next))}>
                  {t("check.goOn")}
                </a>
              )}
            </div>
            {open.length > 0 && (
              <div className="mt-5">
                <Fold summary={t("check.answerMore")}>
                  <ul>
                    {open.map((question) => (
                      <li key={question.id}>
                        <a className="quiet" href={questionsPath} onClick={(event) => instead(event, () => ask(question.id))}>
                          {question.text}
                        </a>
                      </li>
                    ))}
                  </ul>
                </Fold>
              </div>
            )}
            <div className="mt-6">
              <StartAgain />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
