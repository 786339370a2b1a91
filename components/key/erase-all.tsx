"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { eraseEverything } from "./key-requests";

const fieldId = "erase-words";

/** Ends everything that was saved. It has to be typed out, for there is no way back. */
export function EraseAll({ onErased }: { onErased: (erased: number) => void }) {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
  const words = t("erase.words");
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const erasing = useMutation({ mutationFn: () => withoutWaiting(eraseEverything), onSuccess: ({ erased }) => onErased(erased) });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const isRight = typed.trim().toLowerCase().replaceAll(/\s+/g, " ") === words;
    setIsWrong(!isRight);
    if (isRight) erasing.mutate();
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form className="mt-4" onSubmit={onSubmit} noValidate>
      <Field
        id={fieldId}
        label={t("erase.label", { words })}
        error={isWrong ? t("erase.wrong", { words }) : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p className="acts mt-4">
        <Button type="submit" weight="plain" unavailable={erasing.isPending}>
          {t("erase.do")}
        </Button>
      </p>
      <div role="alert">
        {erasing.error ? (
          <p className="wrong mt-4">{t.rich("erase.failed", { b: (text) => <b>{text}</b>, why: failureWords(erasing.error) })}</p>
        ) : null}
      </div>
    </form>
  );
}
