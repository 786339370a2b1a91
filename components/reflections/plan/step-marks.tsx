"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { quoting, type Tongue } from "@/components/words/tongue";
import { type StepMark, type StepState, stepStates } from "@/lib/reflections/journal";
import { StepNote } from "./step-note";

type Props = {
  /** The reflection that keeps the marks: the first one, also for the plan of a check-in. */
  reflection: string;
  step: { id: string; title: string };
  /** The language of the title, where the page speaks another. */
  lang?: Tongue;
  mark: StepMark | undefined;
};

const states: readonly (StepState | null)[] = [null, ...stepStates];

/** How far the person is with a step, and a note on it. What is chosen shows at once; where it could not be kept it says so. */
export function StepMarks({ reflection, step, lang, mark }: Props) {
  const t = useTranslations("plan");
  const change = useChange(reflection);
  /** They want to take the mark back, and there is a note that would go with it. */
  const [isAsking, setIsAsking] = useState(false);
  const name = `mark-${step.id}`;

  const choose = (state: StepState | null) => {
    if (state === null && mark?.note) return setIsAsking(true);
    setIsAsking(false);
    change.mutate({ change: "step", step: step.id, state });
  };
  const answer = (takeBack: boolean) => {
    setIsAsking(false);
    if (takeBack) change.mutate({ change: "step", step: step.id, state: null });
    // The buttons go, and the focus must not go with them.
    document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.focus();
  };

  return (
    <div className="mt-2">
      <fieldset className="who">
        <legend className="sr">{quoting(t("marks.ask", { title: step.title }), [{ text: step.title, lang }])}</legend>
        {states.map((state) => (
          <label key={state}>
            <input type="radio" name={name} value={state ?? ""} checked={(mark?.state ?? null) === state} onChange={() => choose(state)} />
            <span>{t(`marks.states.${state ?? "none"}`)}</span>
          </label>
        ))}
      </fieldset>
      {isAsking ? <Asking onAnswer={answer} /> : null}
      {mark ? <p className="hint">{t.rich(`marks.since.${mark.state}`, { day: () => <Day iso={mark.at} /> })}</p> : null}
      <NotKept
        error={change.error}
        what={t("marks.notKept")}
        {...(change.variables ? { onRetry: () => change.variables && change.mutate(change.variables) } : {})}
      />
      {mark ? <StepNote reflection={reflection} step={step} lang={lang} mark={mark} /> : null}
    </div>
  );
}

function Asking({ onAnswer }: { onAnswer: (takeBack: boolean) => void }) {
  const t = useTranslations("plan");
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className="mt-3">
      <Notice>
        <p>{t("marks.takeBack.ask")}</p>
        <div className="acts">
          <Button weight="plain" onClick={() => onAnswer(true)}>
            {t("marks.takeBack.yes")}
          </Button>
          <Button weight="quiet" onClick={() => onAnswer(false)}>
            {t("marks.takeBack.no")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
