"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { WaitingNote } from "@/components/reflections/saving/waiting-note";
import { saveOrWait, takeBackFrom } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/field";
import { longestNotes } from "@/lib/reflections/limits";
import { keepChanged, reflectionKeys } from "@/lib/reflections/queries";
import { changeReflection, RequestFailed } from "@/lib/reflections/requests";
import type { Changed, Notes } from "@/lib/reflections/views";
import { useFailureWords } from "./failure-words";
import { NotesConflict } from "./notes-conflict";

type Props = {
  id: string;
  /** The notes as they were fetched. */
  kept: Notes;
};

const fieldId = "notes";

/** The buttons of a conflict go with it, and the focus must not go with them. */
const backToField = () => document.getElementById(fieldId)?.focus();

/** Notes beside a reflection. They are saved when the person says so or leaves the field, and it always shows whether they are. */
export function NotesEditor({ id, kept }: Props) {
  const t = useTranslations("reflections");
  const failureWords = useFailureWords();
  const queries = useQueryClient();
  const [text, setText] = useState(kept.notes);
  /** What this text was made from. An edit names it, so that it overwrites nothing unseen. */
  const [base, setBase] = useState(kept);
  const slot = `n:${id}`;
  const saving = useMutation({
    mutationFn: (body: Notes) =>
      saveOrWait(() => changeReflection(id, { change: "notes", ...body }), { slot, kind: "notes", id, of: null, body }),
    onSuccess: (changed) => changed && arrived(changed),
  });
  function arrived(changed: Changed) {
    setBase({ notes: changed.journal.notes.text, version: changed.journal.notes.version });
    keepChanged(queries, id, changed);
  }
  const waiting = useWaiting((sent) => {
    if (sent.slot !== slot) return;
    if (sent.changed) arrived(sent.changed);
    // By another tab.
    else void queries.invalidateQueries({ queryKey: reflectionKeys.one(id) });
  }).find((one) => one.slot === slot);
  /** Which of those that waited has been put into the field. */
  const [taken, setTaken] = useState<string | null>(null);
  if (waiting && taken !== waiting.at) {
    setTaken(waiting.at);
    const written = waiting.body as Notes;
    // What waits is what the person wrote last. What they have written since in this field stays.
    if (text === base.notes) {
      setText(written.notes);
      setBase({ notes: base.notes, version: written.version });
    }
  }
  const isChanged = text !== base.notes;
  // Nothing was written here since, or the same, so what was saved elsewhere may take its place.
  if (kept.version > base.version && (text === kept.notes || (!isChanged && !waiting))) {
    setBase(kept);
    setText(kept.notes);
  }

  const refusal = saving.error instanceof RequestFailed ? saving.error.failure : null;
  // What waited and met other notes is told as one that did so at once.
  const failure =
    refusal ?? (waiting?.problem && isChanged && kept.version > base.version ? ({ kind: "conflict", current: kept } as const) : null);
  const isTooLong = text.length > longestNotes;

  const save = (notes: Notes) => {
    if (!saving.isPending && !isTooLong) saving.mutate(notes);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) save({ notes: text, version: base.version });
  };

  return (
    <form className="mt-5" onSubmit={onSubmit}>
      <Textarea
        id={fieldId}
        label={t("notes.label")}
        value={text}
        error={isTooLong ? t("notes.tooLong", { over: text.length - longestNotes }) : undefined}
        onChange={(event) => setText(event.target.value)}
        // Who goes on to something else has not always thought of saving. After a failure it waits to be asked.
        onBlur={({ currentTarget, relatedTarget }) => {
          const isLeaving = !currentTarget.form?.contains(relatedTarget);
          if (isLeaving && isChanged && !saving.isError) save({ notes: text, version: base.version });
        }}
      />
      {failure?.kind === "conflict" ? (
        <NotesConflict
          theirs={failure.current.notes}
          onKeepMine={() => {
            save({ notes: text, version: failure.current.version });
            backToField();
          }}
          onKeepBoth={() => {
            void takeBackFrom(slot).catch(() => undefined);
            setText([failure.current.notes, text].filter(Boolean).join("\n\n"));
            setBase(failure.current);
            saving.reset();
            backToField();
          }}
        />
      ) : (
        <div className="acts mt-4">
          <Button type="submit" weight="plain" unavailable={!isChanged || saving.isPending || isTooLong}>
            {t("notes.save")}
          </Button>
          <span className="hint" role="status">
            {saving.isPending ? t("saving") : isChanged ? t("notes.notSaved") : saving.isSuccess ? t("saved") : ""}
          </span>
        </div>
      )}
      {waiting && failure?.kind !== "conflict" ? <WaitingNote waiting={waiting} takeBack={t("notes.takeBack")} /> : null}
      <div role="alert">
        {saving.error && failure?.kind !== "conflict" ? (
          <p className="wrong mt-4">{t.rich("notes.failed", { why: failureWords(saving.error), b: (text) => <b>{text}</b> })}</p>
        ) : null}
      </div>
    </form>
  );
}
