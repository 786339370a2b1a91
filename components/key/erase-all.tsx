"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { failureWords } from "@/components/reflections/failure-words";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { eraseWords } from "@/lib/reflections/erase-words";
import { eraseEverything } from "./key-requests";

const fieldId = "erase-words";

/** Ends everything that was saved. It has to be typed out, for there is no way back. */
export function EraseAll({ onErased }: { onErased: (erased: number) => void }) {
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const erasing = useMutation({ mutationFn: () => withoutWaiting(eraseEverything), onSuccess: ({ erased }) => onErased(erased) });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const isRight = typed.trim().toLowerCase().replaceAll(/\s+/g, " ") === eraseWords;
    setIsWrong(!isRight);
    if (isRight) erasing.mutate();
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form className="mt-4" onSubmit={onSubmit} noValidate>
      <Field
        id={fieldId}
        label={`To do this, type “${eraseWords}”`}
        error={isWrong ? `Type “${eraseWords}” if that is what you want. Nothing was erased.` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p className="acts mt-4">
        <Button type="submit" weight="plain" unavailable={erasing.isPending}>
          Erase everything
        </Button>
      </p>
      <div role="alert">
        {erasing.error ? (
          <p className="wrong mt-4">
            <b>It is not erased.</b> {failureWords(erasing.error)}
          </p>
        ) : null}
      </div>
    </form>
  );
}
