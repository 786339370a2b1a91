"use client";

import { useEffect, useRef, useState } from "react";
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

/** That something waits, why, what becomes of it, and the ways to hurry it or to take it back. */
export function WaitingNote({ waiting, takeBack, takesFocus = false }: Props) {
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
        <b>Waiting on this device, not saved yet.</b> {waiting.problem ?? "You seem to be offline."}
      </p>
      <p>
        It is sealed here.{" "}
        {waiting.problem
          ? "We try again each time you open a page."
          : "It is saved by itself as soon as you are online and a page is open."}{" "}
        Until then it is nowhere else: “Leave quickly” takes it away.
      </p>
      <p className="acts">
        <Button weight="plain" unavailable={standing === "sending"} onClick={() => void send()}>
          Try again now
        </Button>
        {takeBack ? (
          <Button weight="quiet" onClick={() => void takeBackFrom(waiting.slot)}>
            {takeBack}
          </Button>
        ) : null}
        <span className="hint" role="status">
          {standing === "sending" ? "Saving …" : standing === "tried" ? "That did not work yet. It goes on waiting." : ""}
        </span>
      </p>
    </div>
  );
}
