"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { groupsOf, keyGroups, tidyKey } from "@/lib/vault/written-key";
import { noteKept, showKey } from "./key-requests";
import { Written } from "./written";

type Props = {
  /** The person has kept it before. */
  isKept: boolean;
  onKept: () => void;
  /** What else stands beside the first button. */
  beside?: ReactNode;
};

const fieldId = "kept-group";

/** Shows the key when asked, and never before; then lets the person make sure that they have kept it. */
export function KeepKey({ isKept, onKept, beside }: Props) {
  const t = useTranslations("key");
  const [written, setWritten] = useState<string | null>(null);
  /** The group that is asked for, once the key is out of sight. */
  const [asked, setAsked] = useState<number | null>(null);
  const showing = useMutation({ mutationFn: showKey, onSuccess: setWritten });

  if (written === null)
    return (
      <>
        <p className="acts mt-5">
          <Button weight={isKept ? "plain" : "main"} unavailable={showing.isPending} onClick={() => showing.mutate()}>
            {t("show.do")}
          </Button>
          {beside}
        </p>
        <p className="hint mt-3">{t("show.alone")}</p>
        <Failed error={showing.error} />
      </>
    );
  if (asked !== null) return <Check written={written} group={asked} onKept={onKept} onShow={() => setAsked(null)} beside={beside} />;
  return (
    <>
      <Written written={written} />
      <p className="acts mt-5">
        {isKept ? null : <Button onClick={() => setAsked(Math.floor(Math.random() * keyGroups))}>{t("show.goOn")}</Button>}
        <Button
          weight="quiet"
          onClick={() => {
            setWritten(null);
            showing.reset();
          }}
        >
          {t("show.hide")}
        </Button>
        {beside}
      </p>
    </>
  );
}

type CheckProps = { written: string; group: number; onKept: () => void; onShow: () => void; beside: ReactNode };

/** Asks for one group, so that a slip of the pen shows while it can still be mended. */
function Check({ written, group, onKept, onShow, beside }: CheckProps) {
  const t = useTranslations("key");
  const place = String(group + 1);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const noting = useMutation({ mutationFn: () => noteKept(true), onSuccess: onKept });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const isRight = tidyKey(typed) === groupsOf(written)[group];
    setIsWrong(!isRight);
    if (isRight) noting.mutate();
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form className="mt-5" onSubmit={onSubmit} noValidate>
      <Field
        id={fieldId}
        label={t("check.label", { group: place })}
        hint={t("check.hint")}
        error={isWrong ? t("check.wrong", { group: place }) : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        // The button that had the focus is gone, and this is what comes next.
        autoFocus
      />
      <p className="acts mt-4">
        <Button type="submit" unavailable={noting.isPending}>
          {t("check.kept")}
        </Button>
        <Button weight="quiet" onClick={onShow}>
          {t("show.again")}
        </Button>
        {beside}
      </p>
      <Failed error={noting.error} />
    </form>
  );
}

function Failed({ error }: { error: Error | null }) {
  const failureWords = useFailureWords();
  return <div role="alert">{error ? <p className="wrong mt-4">{failureWords(error)}</p> : null}</div>;
}
