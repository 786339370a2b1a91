"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { whyWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import type { Stamped } from "@/lib/draft/outbox";
import { sendWaiting, takeBackFrom } from "./waiting-saves";

type Props = {
  waiting: Stamped;
  /** What the button says that takes it back, where that is offered here. */
  takeBack?: string;
  /** It stands in place of the button that was just pressed, and the focus must not go with that. */
  takesFocus?: boolean;
};

const bold = (text: ReactNode) => <b>{text}</b>;

/** That something waits, why, what becomes of it, and the ways to hurry it or to take it back. */
export function WaitingNote({ waiting, takeBack, takesFocus = false }: Props) {
  const t = useTranslations("saving");
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) note.current?.focus();
  }, [takesFocus]);
  const [standing, setStanding] = useState<"waiting" | "sending" | "tried">("waiting");
  const send = async () => {
    setStanding("sending");
    await sendWaiting();
    setStanding("tried");
  };
  return (
    <div ref={note} className="note mt-4" tabIndex={-1}>
      <p role="status">
        {waiting.problem
          ? t.rich("waiting.failed", { why: whyWords(t, waiting.problem), b: bold })
          : t.rich("waiting.offline", { b: bold })}
      </p>
      <p>{t(waiting.problem ? "waiting.goesLater" : "waiting.goesByItself")}</p>
      <p className="acts">
        <Button weight="plain" unavailable={standing === "sending"} onClick={() => void send()}>
          {t("waiting.tryNow")}
        </Button>
        {takeBack ? (
          <Button weight="quiet" onClick={() => void takeBackFrom(waiting.slot)}>
            {takeBack}
          </Button>
        ) : null}
        <span className="hint" role="status">
          {standing === "sending" ? t("saving") : standing === "tried" ? t("waiting.tried") : ""}
        </span>
      </p>
    </div>
  );
}
