"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { Field } from "@/components/ui/field";
import { type ReminderTitle, reminderTitles } from "@/lib/reflections/plan/reminder-titles";

type Props = {
  /** Tells the fields of several such forms on a page apart. */
  name: string;
  /** The day it is first set to. */
  day: string;
};

/** After work, before it gets late. */
const usualTime = "18:30";

type State = { kind: "none" } | { kind: "made"; file: string } | { kind: "wrong"; message: string };

/** A reminder for the person's own calendar, made on the device as a file. What it says there is theirs to choose, and harmless. */
export function ReminderForm({ name, day: first }: Props) {
  const t = useTranslations("plan");
  const [title, setTitle] = useState<ReminderTitle>(reminderTitles[0]);
  const [day, setDay] = useState(first);
  const [time, setTime] = useState(usualTime);
  const [state, setState] = useState<State>({ kind: "none" });

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!day || !time) return setState({ kind: "wrong", message: t("reminder.missing") });
    try {
      // Only who wants a file needs what makes it.
      const { reminderFile, reminderFileName } = await import("@/lib/reflections/plan/reminder");
      const says = t(`reminder.titles.${title}`);
      const file = reminderFileName(says);
      const text = reminderFile({ title: says, day, time }, `${crypto.getRandomValues(new Uint32Array(4)).join("-")}`, new Date());
      download(new Blob([text], { type: "text/calendar" }), file);
      setState({ kind: "made", file });
    } catch {
      setState({ kind: "wrong", message: t("reminder.failed") });
    }
  };

  return (
    <form method="dialog" noValidate onSubmit={onSubmit} className="mt-2">
      <p className="hint">{t("reminder.what")}</p>
      <div className="field mt-4">
        <label htmlFor={`${name}-title`}>{t("reminder.title")}</label>
        <select id={`${name}-title`} value={title} onChange={(event) => setTitle(event.target.value as ReminderTitle)}>
          {reminderTitles.map((other) => (
            <option key={other} value={other}>
              {t(`reminder.titles.${other}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="mt-4">
        <Field id={`${name}-day`} label={t("reminder.day")} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </div>
      <div className="mt-4">
        <Field id={`${name}-time`} label={t("reminder.time")} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      </div>
      <div className="acts mt-4">
        <Button type="submit" weight="plain">
          {t("reminder.make")}
        </Button>
      </div>
      <p className="hint mt-2" role="status">
        {state.kind === "made" ? t("reminder.made", { file: state.file }) : ""}
      </p>
      <div role="alert">{state.kind === "wrong" ? <p className="wrong mt-2">{state.message}</p> : null}</div>
    </form>
  );
}
