"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { useChange } from "@/components/reflections/use-change";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { quoting, type Tongue } from "@/components/words/tongue";
import type { StepMark } from "@/lib/reflections/journal";
import { longestWords } from "@/lib/reflections/limits";

type Props = { reflection: string; step: { id: string; title: string }; lang: Tongue; mark: StepMark };

/** A note on a step that has a mark. It is kept when the person says so, and stays in the field until it is. */
export function StepNote({ reflection, step, lang, mark }: Props) {
  const t = useTranslations("plan");
  const change = useChange(reflection);
  const [text, setText] = useState(mark.note);
  /** What the text was made from. */
  const [base, setBase] = useState(mark.note);
  if (mark.note !== base) {
    setBase(mark.note);
    // Nothing was written here since, so what was kept elsewhere may take its place.
    if (text === base) setText(mark.note);
  }
  const isChanged = text !== mark.note;
  const tooMany = text.length - longestWords;
  const isShut = !isChanged || change.isPending || tooMany > 0;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isShut) change.mutate({ change: "step", step: step.id, state: mark.state, note: text });
  };

  return (
    <>
      {mark.note ? <p className="hers whitespace-pre-wrap">{mark.note}</p> : null}
      <Fold summary={t(mark.note ? "note.change" : "note.add")}>
        <form className="mt-2" method="dialog" onSubmit={onSubmit}>
          <Textarea
            id={`note-${step.id}`}
            label={quoting(t("note.label", { title: step.title }), [{ text: step.title, lang }])}
            value={text}
            error={tooMany > 0 ? t("note.tooLong", { count: tooMany }) : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="acts mt-3">
            <Button type="submit" weight="plain" unavailable={isShut}>
              {t("note.save")}
            </Button>
            <span className="hint" role="status">
              {change.isPending ? t("note.saving") : isChanged ? t("note.changed") : change.isSuccess ? t("note.saved") : ""}
            </span>
          </div>
        </form>
      </Fold>
      <NotKept error={change.error} what={t("note.notKept")} />
    </>
  );
}
