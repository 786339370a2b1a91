"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore, ViewTransition } from "react";
import { useTranslations } from "#translations";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import { type Answers, chosen, type OfferedQuestion } from "@/lib/engine/answers";
import type { Knowledge } from "@/lib/engine/knowledge";
import { couldBring } from "@/lib/engine/worth";
import { onward, questionAt } from "./next-question";
import { checkPath, questionsPath } from "./places";
import { QuestionScreen } from "./question-screen";
import { useDraft, useDraftNow, useIsReady, usePlace, useTalk, useWay } from "./reflecting";
import { howManyMore, standing } from "./standing";
import { useArrival } from "./use-arrival";

/** From here on there is enough for a first picture, so stopping is offered. */
const enough = 4;

/** The questionnaire: one question a screen, each an entry in the browser's history. */
export function Questionnaire() {
  const t = useTranslations("questions");
  const newest = useDraft((draft) => draft.answers);
  // A moment behind, all three together: the tap is answered at once, the water and the next question follow as a transition.
  const { knowledge, offered, answers, talk } = useTalk(useDeferredValue(newest));
  const place = useDeferredValue(usePlace());
  const isReady = useDeferredValue(useIsReady());
  const answer = useDraft((draft) => draft.answer);
  const skip = useDraft((draft) => draft.skip);
  const draftNow = useDraftNow();
  const { places, go } = useWay();
  const router = useRouter();
  const page = useRef<HTMLDivElement>(null);
  const isFromServer = useIsFromServer();
  // Once the draft is cleared, old entries of the history point into the middle of nothing.
  const isBegun = Object.keys(answers).length > 0;
  const question = questionAt(offered, talk, isBegun ? (place?.question ?? null) : null);
  const isDone = isReady && question === null;
  useArrival(page, isReady ? (question?.id ?? null) : null);

  useEffect(() => {
    // What is on its way out settles nothing, even where it learns of that late.
    if (isReady && question && places.at(questionsPath) === place) places.settle(question.id);
  }, [isReady, question, place, places]);
  useEffect(() => {
    if (isDone) go(checkPath, {}, "replace");
  }, [isDone, go]);

  const id = question?.id ?? "";
  const { passed, likely, after } = useMemo(() => standing(knowledge, answers, talk, id), [knowledge, answers, talk, id]);
  const brings = useMemo(() => (question ? broughtBy(knowledge, answers, question) : []), [knowledge, answers, question]);
  const heights = useMemo(() => levels(likely), [likely]);
  if (!question) return null;

  function goOn() {
    const there = onward(knowledge, draftNow().answers, id, place);
    if (there.path === questionsPath) places.show(there.place);
    else go(there.path);
  }

  function goBack() {
    const before = passed.at(-1);
    if (places.back()) return;
    if (before) places.settle(before);
    else router.push("/");
  }

  return (
    // Opened within the app there is nothing to look at before the draft is here, and the first question would flash.
    <div ref={page} className={isReady || isFromServer ? undefined : "invisible"}>
      <Strand levels={heights} />
      <ViewTransition key={question.id} enter="question" exit="question" update="none" default="none">
        <QuestionScreen
          question={question}
          chosen={chosen(newest[question.id])}
          brings={brings}
          more={place?.from ? null : howManyMore(after, t)}
          canStop={passed.length >= enough && after?.most !== 0 && !place?.from}
          isWaiting={!isReady}
          backHref={passed.length > 0 ? questionsPath : "/"}
          onChoose={(ids) => answer(question.id, question.kind === "single" ? (ids[0] ?? "") : ids)}
          onContinue={goOn}
          onSkip={() => {
            skip(question.id);
            goOn();
          }}
          onBack={goBack}
          onStop={() => go(checkPath)}
        />
      </ViewTransition>
    </div>
  );
}

/** More would read like a list of suspects. */
const mostBrought = 2;

/** Titles of the reasons that an answer to this question could bring among the first. */
function broughtBy(knowledge: Knowledge, answers: Answers, question: OfferedQuestion): string[] {
  const ids = couldBring(knowledge, answers, question).slice(0, mostBrought);
  return ids.flatMap((id) => knowledge.reasons.find((reason) => reason.id === id)?.title ?? []);
}

const never = () => () => {};

/** Whether the server drew this page, so that the person is already looking at it. */
function useIsFromServer(): boolean {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(isHydrating)[0];
}
