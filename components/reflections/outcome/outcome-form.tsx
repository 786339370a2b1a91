"use client";

import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { Choice, washShapes } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, Textarea } from "@/components/ui/field";
import { calendarDay } from "@/lib/reflections/calendar-day";
import { endings as allEndings, type Ending, type Outcome } from "@/lib/reflections/journal";
import { longestWords, mostTrueReasons } from "@/lib/reflections/limits";
import { outcomeProblems } from "./outcome-words";
import type { ReasonChoice } from "./reason-choice";
import { ReasonPicks } from "./reason-picks";

type Told = Omit<Outcome, "at">;

type Props = {
  reasons: readonly ReasonChoice[];
  kept: Outcome | null;
  isSaving: boolean;
  onSave: (outcome: Told) => void;
  onCancel: () => void;
};

/** What it was in the end, how it went on, and since when the person knows. Checked when it is to be kept. */
export function OutcomeForm({ reasons, kept, isSaving, onSave, onCancel }: Props) {
  const t = useTranslations("outcome");
  const id = useId();
  const today = calendarDay(new Date());
  const [told, setTold] = useState<Told>(() => kept ?? { reasons: [], endings: [], day: today, note: "" });
  /** How often it was to be kept as it must not be: each time the summary takes the focus anew. */
  const [refused, setRefused] = useState(0);
  const { endings } = told;
  const isOpen = endings.includes("never-found-out");
  const problems = refused > 0 ? outcomeProblems(told, today, longestWords, t) : [];
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const fieldIds = { reasons: isOpen ? `${id}-never-found-out` : `${id}-reasons`, day: `${id}-day`, note: `${id}-note` };

  const toggle = (ending: Ending) => {
    const now = allEndings.filter((each) => (each === ending) !== endings.includes(each));
    // Who never found out knows no reason.
    setTold({ ...told, endings: now, reasons: now.includes("never-found-out") ? [] : told.reasons });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const { reasons: which, endings: how, day, note } = told;
    const outcome = { reasons: which, endings: how, day, note: note.trim() };
    if (outcomeProblems(outcome, today, longestWords, t).length > 0) setRefused(refused + 1);
    else onSave(outcome);
  };
  const shapes = washShapes(allEndings.map((ending) => endings.includes(ending)));

  return (
    <form className="mt-4" onSubmit={onSubmit} noValidate>
      {problems.length > 0 ? (
        <ErrorSummary
          key={refused}
          title={t("form.incomplete")}
          problems={problems.map(({ field, message }) => ({ message, field: fieldIds[field] }))}
        />
      ) : null}
      {isOpen ? null : (
        <ReasonPicks
          id={fieldIds.reasons}
          label={t("form.reason")}
          again={t("form.again")}
          reasons={reasons}
          chosen={told.reasons}
          most={mostTrueReasons}
          onChoose={(which) => setTold({ ...told, reasons: which })}
          error={errorOf("reasons")}
        />
      )}
      <fieldset className="mt-4">
        <legend className="sans text-control font-medium">{t("form.ending")}</legend>
        <div className="options mt-2">
          {allEndings.map((ending, i) => (
            <Choice
              key={ending}
              id={`${id}-${ending}`}
              type="checkbox"
              name={`${id}-endings`}
              value={ending}
              label={t(`endings.${ending}`)}
              checked={endings.includes(ending)}
              onChange={() => toggle(ending)}
              shape={shapes[i] ?? "none"}
            />
          ))}
        </div>
      </fieldset>
      <div className="mt-4">
        <Field
          id={fieldIds.day}
          type="date"
          label={t(isOpen ? "form.sinceSettled" : "form.sinceKnown")}
          hint={t("form.dayHint")}
          max={today}
          value={told.day}
          error={errorOf("day")}
          onChange={(event) => setTold({ ...told, day: event.target.value })}
        />
      </div>
      <div className="mt-4">
        <Textarea
          id={fieldIds.note}
          label={t("form.note")}
          value={told.note}
          error={errorOf("note")}
          onChange={(event) => setTold({ ...told, note: event.target.value })}
        />
      </div>
      <div className="acts mt-4">
        <Button type="submit" weight="plain" unavailable={isSaving}>
          {t("form.keep")}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {t("form.cancel")}
        </Button>
      </div>
    </form>
  );
}
