"use client";

import { type FormEvent, useState } from "react";
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
  const [title, setTitle] = useState<ReminderTitle>(reminderTitles[0]);
  const [day, setDay] = useState(first);
  const [time, setTime] = useState(usualTime);
  const [state, setState] = useState<State>({ kind: "none" });

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!day || !time) return setState({ kind: "wrong", message: "Choose a day and a time first." });
    try {
      // Only who wants a file needs what makes it.
      const { reminderFile, reminderFileName } = await import("@/lib/reflections/plan/reminder");
      const file = reminderFileName({ title });
      const text = reminderFile({ title, day, time }, `${crypto.getRandomValues(new Uint32Array(4)).join("-")}`, new Date());
      download(new Blob([text], { type: "text/calendar" }), file);
      setState({ kind: "made", file });
    } catch {
      setState({ kind: "wrong", message: "The file could not be made. Please try again when you are connected." });
    }
  };

  return (
    <form method="dialog" noValidate onSubmit={onSubmit} className="mt-2">
      <p className="hint">
        Your calendar opens this file. Nobody who sees it there can tell what it is about, and we do not learn that you made it.
      </p>
      <div className="field mt-4">
        <label htmlFor={`${name}-title`}>What your calendar should say</label>
        <select id={`${name}-title`} value={title} onChange={(event) => setTitle(event.target.value as ReminderTitle)}>
          {reminderTitles.map((other) => (
            <option key={other}>{other}</option>
          ))}
        </select>
      </div>
      <div className="mt-4">
        <Field id={`${name}-day`} label="Day" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </div>
      <div className="mt-4">
        <Field id={`${name}-time`} label="Time" type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      </div>
      <div className="acts mt-4">
        <Button type="submit" weight="plain">
          Make the calendar file
        </Button>
      </div>
      <p className="hint mt-2" role="status">
        {state.kind === "made" ? `“${state.file}” is among your downloads. Open it to put it into your calendar.` : ""}
      </p>
      <div role="alert">{state.kind === "wrong" ? <p className="wrong mt-2">{state.message}</p> : null}</div>
    </form>
  );
}
