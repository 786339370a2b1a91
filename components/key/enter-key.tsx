"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { keyLength, readKey } from "@/lib/vault/written-key";
import { enterKey } from "./key-requests";
import { seeWhatWaits } from "./see-what-waits";
import { wrongKey } from "./wrong-key";

type Props = {
  /** It is here, and opens so many reflections. */
  onEntered: (reflections: number) => void;
};

const fieldId = "key";

/** Takes a key that was kept, on another device or after this one was locked. What is typed stays until it fits. */
export function EnterKey({ onEntered }: Props) {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const waits = useWaiting().length > 0;
  const entering = useMutation({
    // What waits was saved by whom the other key belongs to, and would be sent under this one.
    mutationFn: (replace: boolean) => (replace ? withoutWaiting(() => enterKey(typed, true)) : enterKey(typed, false)),
    onSuccess: (result) => {
      if (result.outcome === "another") return;
      setTyped("");
      onEntered(result.reflections);
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readKey(typed);
    setWrong(read.ok ? undefined : wrongKey(read, t));
    if (read.ok) entering.mutate(false);
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form className="mt-5" onSubmit={onSubmit} noValidate>
      <Field
        id={fieldId}
        label={t("enter.label")}
        hint={t("enter.shape", { length: keyLength })}
        error={wrong}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          entering.reset();
        }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      {entering.data?.outcome === "another" ? (
        <Another
          isBusy={entering.isPending}
          waits={waits}
          onReplace={() => entering.mutate(true)}
          onLeave={() => {
            entering.reset();
            document.getElementById(fieldId)?.focus();
          }}
        />
      ) : (
        <>
          {waits ? <p className="note mt-4">{t.rich("enter.waits", { b: (text) => <b>{text}</b>, link: seeWhatWaits })}</p> : null}
          <p className="acts mt-4">
            <Button type="submit" weight="plain" unavailable={entering.isPending}>
              {t("enter.do")}
            </Button>
          </p>
        </>
      )}
      <div role="alert">
        {entering.error ? (
          <p className="wrong mt-4">{t.rich("enter.failed", { b: (text) => <b>{text}</b>, why: failureWords(entering.error) })}</p>
        ) : null}
      </div>
    </form>
  );
}

type AnotherProps = { isBusy: boolean; waits: boolean; onReplace: () => void; onLeave: () => void };

/** There is a key here already. Taking its place is a decision, and it is said what comes of it. */
function Another({ isBusy, waits, onReplace, onLeave }: AnotherProps) {
  const t = useTranslations("key");
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className="note mt-5" role="alert" tabIndex={-1}>
      <p>
        <b>{t("replace.heading")}</b>
      </p>
      <p>{t("replace.what")}</p>
      <p>{t("replace.goes")}</p>
      {waits ? <p>{t.rich("replace.waits", { b: (text) => <b>{text}</b>, link: seeWhatWaits })}</p> : null}
      <p className="acts">
        <Button weight="plain" unavailable={isBusy} onClick={onReplace}>
          {t("replace.do")}
        </Button>
        <Button weight="quiet" onClick={onLeave}>
          {t("replace.leave")}
        </Button>
      </p>
    </div>
  );
}
