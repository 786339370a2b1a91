"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { failureWords } from "@/components/reflections/failure-words";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { readKey } from "@/lib/vault/written-key";
import { enterKey } from "./key-requests";
import { keyShape, wrongKey } from "./key-words";

type Props = {
  /** It is here, and opens so many reflections. */
  onEntered: (reflections: number) => void;
};

const fieldId = "key";

/** Takes a key that was kept, on another device or after this one was locked. What is typed stays until it fits. */
export function EnterKey({ onEntered }: Props) {
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
    setWrong(read.ok ? undefined : wrongKey(read));
    if (read.ok) entering.mutate(false);
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form className="mt-5" onSubmit={onSubmit} noValidate>
      <Field
        id={fieldId}
        label="Your key"
        hint={keyShape}
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
          {waits ? (
            <p className="note mt-4">
              <b>Something on this device is not saved yet.</b> It will be saved with the key that is here then. If it is not yours, do not
              enter your key before it is gone. <SeeWhatWaits />
            </p>
          ) : null}
          <p className="acts mt-4">
            <Button type="submit" weight="plain" unavailable={entering.isPending}>
              Enter this key
            </Button>
          </p>
        </>
      )}
      <div role="alert">
        {entering.error ? (
          <p className="wrong mt-4">
            <b>The key is not entered yet.</b> {failureWords(entering.error)} What you typed is still here.
          </p>
        ) : null}
      </div>
    </form>
  );
}

const SeeWhatWaits = () => (
  <Link href="/reflections" prefetch={false}>
    See what waits
  </Link>
);

type AnotherProps = { isBusy: boolean; waits: boolean; onReplace: () => void; onLeave: () => void };

/** There is a key here already. Taking its place is a decision, and it is said what comes of it. */
function Another({ isBusy, waits, onReplace, onLeave }: AnotherProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className="note mt-5" role="alert" tabIndex={-1}>
      <p>
        <b>There is another key on this device, and it opens what you saved here.</b>
      </p>
      <p>
        If you put this one in its place, what you saved here stays sealed, and only its own key opens it again. Keep that key first. To
        have everything under one key, take your reflections with you as a file, enter this key, and bring the file in.
      </p>
      <p>What you have begun here and not saved goes.</p>
      {waits ? (
        <p>
          <b>Something on this device is not saved yet.</b> It goes too when you put this key in its place. <SeeWhatWaits />
        </p>
      ) : null}
      <p className="acts">
        <Button weight="plain" unavailable={isBusy} onClick={onReplace}>
          Put this key in its place
        </Button>
        <Button weight="quiet" onClick={onLeave}>
          Leave it as it is
        </Button>
      </p>
    </div>
  );
}
