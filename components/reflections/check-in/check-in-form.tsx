"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { QuestionField } from "@/components/questions/question-field";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { WaitingNote } from "@/components/reflections/saving/waiting-note";
import { saveOrWait } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type Problem } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/field";
import { type Answers, chosen, type OfferedQuestion } from "@/lib/engine/answers";
import { answersAfter, type CheckInQuestions, namesDanger } from "@/lib/reflections/check-in-answers";
import { longestNotes, longestWords } from "@/lib/reflections/limits";
import { reflectionKeys } from "@/lib/reflections/queries";
import { saveReflection } from "@/lib/reflections/requests";
import type { Saving } from "@/lib/reflections/views";
import type { Translator } from "@/lib/words/translator";
import { CheckInQuestion, labelsOf, openerId } from "./check-in-question";
import { useCheckInDraft } from "./use-check-in-draft";

type Props = {
  /** The reflection it is about. */
  of: string;
  questions: CheckInQuestions;
  /** The answers as they stand, after the newest check-in. */
  before: Answers;
};

/** Two minutes: what has changed, what the person did, how they are. Kept on the device until it is saved. */
export function CheckInForm({ of, questions, before }: Props) {
  const t = useTranslations("checkIn");
  const { draft, write, prepare, clear, isReady } = useCheckInDraft(of, [...questions.changing, ...questions.always]);
  const queries = useQueryClient();
  const router = useRouter();
  const [problems, setProblems] = useState<{ round: number; list: Problem[] }>({ round: 0, list: [] });
  const isUnderway = useRef(false);
  const saving = useMutation({
    mutationFn: () => {
      const { saveId, draftId, did, notes, opened, answers } = prepare();
      const body: Saving = { answers: answersAfter(before, { opened, answers }), checkIn: { of, did }, notes };
      const slot = `c:${of}:${draftId}`;
      return saveOrWait(() => saveReflection(saveId, body), { slot, kind: "check-in", id: saveId, of, body });
    },
    onSuccess: (saved) => {
      if (saved) arrived(saved.id);
      else isUnderway.current = false;
    },
    // After a success it stays shut: the page is about to change.
    onError: () => {
      isUnderway.current = false;
    },
  });
  const isSaved = saving.isSuccess && saving.data !== null;
  const isShut = saving.isPending || isSaved;
  const waiting = useWaiting((sent) => {
    if (sent.id === draft.saveId) arrived(sent.id);
  }).find(({ id }) => id === draft.saveId);
  function arrived(id: string) {
    clear();
    void queries.invalidateQueries({ queryKey: reflectionKeys.all });
    router.replace(`/reflections/${id}`);
  }
  const choose = (id: string, ids: readonly string[], kind: OfferedQuestion["kind"]) =>
    write({ answers: withAnswer(draft.answers, id, kind === "single" ? ids[0] : ids) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const list = problemsOf(questions, draft, t);
    setProblems({ round: problems.round + 1, list });
    if (list.length > 0 || isUnderway.current) return;
    isUnderway.current = true;
    saving.mutate();
  };
  const errorOf = (field: string) => problems.list.find((problem) => problem.field === field)?.message;

  return (
    // Answers would end up in the address if a browser submitted this by itself; "dialog" makes it do nothing.
    <form method="dialog" noValidate onSubmit={submit} inert={!isReady} className="leaf">
      {problems.list.length > 0 ? (
        <div className="mt-5">
          <ErrorSummary key={problems.round} title={t("form.missing")} problems={problems.list} />
        </div>
      ) : null}
      <h2 className="mt-7">{t("form.changed.heading")}</h2>
      <p className="hint mt-2 mb-4">{t("form.changed.hint")}</p>
      {questions.changing.map((question) => (
        <CheckInQuestion
          key={question.id}
          question={question}
          earlier={before[question.id]}
          isOpened={draft.opened.includes(question.id)}
          answer={draft.answers[question.id]}
          error={isMissing(draft, question) && errorOf(openerId(question.id)) ? t("form.choose") : undefined}
          onOpen={(isOpened) => write(opening(draft, question, before, isOpened))}
          onChoose={(ids) => choose(question.id, ids, question.kind)}
        />
      ))}
      <div className="border-t border-rule pt-5">
        <Textarea
          id="did"
          label={t("form.did.label")}
          hint={t("form.did.hint")}
          value={draft.did}
          error={tooLong(draft.did, longestWords, t)}
          onChange={(event) => write({ did: event.target.value })}
        />
      </div>
      <h2 className="mt-8">{t("form.you")}</h2>
      {questions.always.map((question) => (
        <fieldset key={question.id} className="mt-5">
          <legend className="h3">{question.text}</legend>
          <p className="hint mt-2">{alwaysHint(question, before, t)}</p>
          <QuestionField
            question={question}
            chosen={chosen(draft.answers[question.id])}
            onChoose={(ids) => choose(question.id, ids, question.kind)}
          />
        </fieldset>
      ))}
      <div className="mt-6">
        <Textarea
          id="check-in-note"
          label={t("form.note.label")}
          value={draft.notes}
          error={tooLong(draft.notes, longestNotes, t)}
          onChange={(event) => write({ notes: event.target.value })}
        />
      </div>
      {waiting ? (
        <WaitingNote waiting={waiting} takeBack={t("form.notYet")} takesFocus={saving.isSuccess} />
      ) : (
        <div className="acts mt-6">
          <Button type="submit" unavailable={isShut}>
            {t("form.save")}
          </Button>
          <span className="hint" role="status">
            {isSaved ? t("form.saved") : saving.isPending ? t("form.saving") : ""}
          </span>
        </div>
      )}
      <NotKept error={saving.error} what={t("form.notKept")} />
    </form>
  );
}

type Said = { opened: readonly string[]; answers: Answers; did: string; notes: string };

function withAnswer(answers: Answers, id: string, answer: string | readonly string[] | undefined): Answers {
  const { [id]: _before, ...others } = answers;
  return answer === undefined || answer.length === 0 ? others : { ...others, [id]: answer };
}

/** Of several that were true most may still be, so these begin where they were. */
function opening(draft: Said, { id, kind }: OfferedQuestion, before: Answers, isOpened: boolean): Partial<Said & { opened: string[] }> {
  const opened = draft.opened.filter((other) => other !== id);
  if (!isOpened) return { opened };
  const answers = kind === "multi" && draft.answers[id] === undefined ? withAnswer(draft.answers, id, chosen(before[id])) : draft.answers;
  return { opened: [...opened, id], answers };
}

const tooLong = (text: string, longest: number, t: Translator<"checkIn">) =>
  text.length > longest ? t("form.tooLong", { count: text.length - longest }) : undefined;

const isMissing = ({ opened, answers }: Said, { id }: OfferedQuestion) => opened.includes(id) && answers[id] === undefined;

function problemsOf({ changing }: CheckInQuestions, said: Said, t: Translator<"checkIn">): Problem[] {
  const { did, notes } = said;
  const unanswered = changing
    .filter((question) => isMissing(said, question))
    .map(({ id, about }) => ({ field: openerId(id), message: t("form.chooseIn", { about }) }));
  return [
    ...unanswered,
    ...(did.length > longestWords ? [{ field: "did", message: t("form.did.tooLong") }] : []),
    ...(notes.length > longestNotes ? [{ field: "check-in-note", message: t("form.note.tooLong") }] : []),
  ];
}

/** What was said last time; and of a danger, that it counts on. */
function alwaysHint(question: OfferedQuestion, before: Answers, t: Translator<"checkIn">): string {
  const labels = labelsOf(question, before[question.id]);
  const last = labels.length > 0 ? [t("form.last", { answers: labels.join("; ") })] : [];
  if (question.kind === "single") return [...last, t("form.chooseOne")].join(" ");
  return [...last, ...(namesDanger(before) ? [t("form.stillCounts")] : []), t("form.chooseAll")].join(" ");
}
