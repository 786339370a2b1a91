"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Answers } from "@/lib/engine/answers";
import { reflectionKeys } from "@/lib/reflections/queries";
import { RequestFailed, saveReflection } from "@/lib/reflections/requests";
import type { Saving } from "@/lib/reflections/views";
import { PersonField } from "./person-field";

type Props = {
  /** Names the reflection that these answers become, so that saving twice makes one. */
  saveId: string;
  answers: Answers;
  /** What was feared and thought before it, if anything. */
  forecast?: Saving["forecast"];
  /** Called once it is safely kept. */
  onSaved: (id: string) => void;
};

/** The button that keeps a reflection. Where that fails it says why; nothing is lost, and the same button tries again. */
export function SaveReflection({ saveId, answers, forecast, onSaved }: Props) {
  const queries = useQueryClient();
  const [person, setPerson] = useState("");
  // Set at once, where a rendering would come too late for the second half of a double tap.
  const isUnderway = useRef(false);
  const saving = useMutation({
    mutationFn: () => saveReflection(saveId, { answers, ...(forecast && { forecast }), ...(person.trim() && { person: person.trim() }) }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: reflectionKeys.all });
      onSaved(id);
    },
    // After a success it stays shut: the page is about to change.
    onError: () => {
      isUnderway.current = false;
    },
  });
  const isShut = saving.isPending || saving.isSuccess;

  const save = () => {
    if (isUnderway.current) return;
    isUnderway.current = true;
    saving.mutate();
  };

  return (
    <>
      <PersonField id="person" label="Whom is it about? You can leave this empty" value={person} onChange={setPerson} />
      <div className="acts mt-5">
        <Button unavailable={isShut} onClick={save}>
          Save this reflection
        </Button>
        <span className="hint" role="status">
          {isShut ? (saving.isSuccess ? "Saved." : "Saving …") : ""}
        </span>
      </div>
      <div role="alert">{saving.error ? <NotSaved error={saving.error} /> : null}</div>
    </>
  );
}

function NotSaved({ error }: { error: Error }) {
  const { title, advice } = wordsFor(error);
  return (
    <div className="wrong mt-4">
      <p>
        <b>{title}</b>
      </p>
      <p>{advice}</p>
    </div>
  );
}

const stillHere = "Your answers are still on this device.";

function wordsFor(error: Error): { title: string; advice: string } {
  const failure = error instanceof RequestFailed ? error.failure : null;
  switch (failure?.kind) {
    case "offline":
      return { title: "You are offline, so this is not saved yet.", advice: `${stillHere} Try again when you are connected.` };
    case "no-key":
      return {
        title: "Your browser would not let us keep this for you.",
        advice: `What you save can only be opened with a cookie, and this browser refuses it. ${stillHere} Allow cookies for this site, then save again.`,
      };
    case "refused":
      return { title: "This is not saved yet.", advice: `${failure.message} ${stillHere}` };
    default:
      return { title: "This is not saved yet.", advice: `Something went wrong on our side. ${stillHere} Please try again in a moment.` };
  }
}
