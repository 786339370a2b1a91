"use client";

import { useEffect, useRef, useState } from "react";
import { Day } from "@/components/reflections/day";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StepMark, StepState } from "@/lib/reflections/journal";
import { StepNote } from "./step-note";

type Props = {
  /** The reflection that keeps the marks: the first one, also for the plan of a check-in. */
  reflection: string;
  step: { id: string; title: string };
  mark: StepMark | undefined;
};

const STATES: readonly { state: StepState | null; label: string }[] = [
  { state: null, label: "Not yet" },
  { state: "doing", label: "Doing" },
  { state: "done", label: "Done" },
  { state: "not-for-me", label: "Not for me" },
];

/** How far the person is with a step, and a note on it. What is chosen shows at once; where it could not be kept it says so. */
export function StepMarks({ reflection, step, mark }: Props) {
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
        <legend className="sr">How far are you with “{step.title}”?</legend>
        {STATES.map(({ state, label }) => (
          <label key={label}>
            <input type="radio" name={name} value={state ?? ""} checked={(mark?.state ?? null) === state} onChange={() => choose(state)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {isAsking ? <Asking onAnswer={answer} /> : null}
      {mark ? (
        <p className="hint">
          {WORDS[mark.state]} <Day iso={mark.at} />
        </p>
      ) : null}
      <NotKept
        error={change.error}
        what="This mark is not kept."
        {...(change.variables ? { onRetry: () => change.variables && change.mutate(change.variables) } : {})}
      />
      {mark ? <StepNote reflection={reflection} step={step} mark={mark} /> : null}
    </div>
  );
}

const WORDS: Record<StepState, string> = { doing: "Begun on", done: "Done on", "not-for-me": "Put aside on" };

function Asking({ onAnswer }: { onAnswer: (takeBack: boolean) => void }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className="mt-3">
      <Notice>
        <p>Your note on this step would go with it.</p>
        <div className="acts">
          <Button weight="plain" onClick={() => onAnswer(true)}>
            Take both back
          </Button>
          <Button weight="quiet" onClick={() => onAnswer(false)}>
            Keep them
          </Button>
        </div>
      </Notice>
    </div>
  );
}
