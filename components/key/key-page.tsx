"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { BringIn } from "./bring-in";
import { EnterKey } from "./enter-key";
import { EraseAll } from "./erase-all";
import { KeepKey } from "./keep-key";
import { LockDevice } from "./lock-device";
import { TakeAlong } from "./take-along";

type Props = {
  /** There is a key on this device. */
  hasKey: boolean;
  isKept: boolean;
};

type Event = { kind: "kept" | "locked" } | { kind: "entered"; reflections: number } | { kind: "erased"; erased: number };

/** Everything that can be done with the key, and with what it opens. */
export function KeyPage({ hasKey, isKept }: Props) {
  const queries = useQueryClient();
  const router = useRouter();
  const [event, setEvent] = useState<Event | null>(null);
  /** Counts what happened: what is shown of a key is never that of another. */
  const [turn, setTurn] = useState(0);

  /** Nothing that was seen with another key may stay in memory, neither ours nor the router's. */
  const after = (happened: Event | null) => {
    if (happened?.kind !== "kept") queries.clear();
    setEvent(happened);
    if (happened) setTurn(turn + 1);
    router.refresh();
  };
  // What happened counts at once; the server says the same a moment later.
  const isHere = event && event.kind !== "kept" ? event.kind === "entered" : hasKey;
  const isSafe = event?.kind === "kept" || event?.kind === "entered" || isKept;

  return (
    <>
      <div className="leaf">
        <h1>Your key</h1>
        {event ? <Happened event={event} /> : null}
        <p className="lead mt-4">
          {isHere
            ? "What you save is sealed. Your key opens it, and nothing else does. We don’t keep it."
            : "There is no key on this device."}
        </p>
        {isHere ? (
          <p className="mt-4">
            It is in this browser’s cookies. If they are cleared and you have no copy, everything you saved is lost for good. So please keep
            a copy on paper, or wherever you keep such things.
          </p>
        ) : (
          <p className="mt-4">A key is made when you first save a reflection. If you have one already, you can enter it here.</p>
        )}
      </div>
      {isHere ? (
        <>
          <Part title={isSafe ? "Your copy" : "Keep a copy"}>
            {isSafe ? <p>You have kept a copy. You can see the key again here.</p> : <p>It is short enough to write down.</p>}
            <KeepKey key={turn} isKept={isSafe} onKept={() => after({ kind: "kept" })} />
          </Part>
          <Part title="Lock this device">
            <p>
              Takes the key away from this browser, so that nobody who uses it can open your reflections. They stay where they are, sealed.
            </p>
            <p className="hint mt-2">
              What you have not saved goes from this device for good: answers, a check-in or a message you have begun.
            </p>
            <LockDevice isKept={isSafe} onLocked={() => after({ kind: "locked" })} />
          </Part>
        </>
      ) : null}
      <Part title={isHere ? "Enter another key" : "Enter your key"}>
        <p>On another device, or after you have locked this one, your key brings back what you saved.</p>
        <EnterKey onEntered={(reflections) => after({ kind: "entered", reflections })} />
      </Part>
      {isHere ? (
        <Part title="Take it with you">
          <p>Everything you saved, in one file. It is not sealed: whoever gets the file can read it.</p>
          <TakeAlong />
        </Part>
      ) : null}
      <Part title="Bring it in">
        {isHere ? (
          <p>Puts back what is in such a file, under this key. What is here already stays as it is.</p>
        ) : (
          <p>If you saved a file with your reflections, this puts them back under a new key. If you have your key, enter it first.</p>
        )}
        <BringIn onBrought={() => after(null)} />
      </Part>
      {isHere ? (
        <Part title="Erase everything">
          <p>
            Every reflection you saved, with its notes and check-ins, is erased from our server for good, and the key goes from this device.
            It cannot be taken back. A backup that was made before holds only what is sealed.
          </p>
          <EraseAll onErased={(erased) => after({ kind: "erased", erased })} />
        </Part>
      ) : null}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="leaf mt-8" aria-label={title}>
      <div className="row">
        <h2 className="hang side">{title}</h2>
        <div>{children}</div>
      </div>
    </section>
  );
}

/** Says what was done, and takes the focus: the place it was done in may be gone. */
function Happened({ event }: { event: Event }) {
  const notice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is told anew
  useEffect(() => {
    notice.current?.focus();
  }, [event]);
  return (
    <div ref={notice} className="note mt-5" role="status" tabIndex={-1}>
      {wordsFor(event)}
    </div>
  );
}

const toReflections = (
  <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
    Your reflections
  </ButtonLink>
);

function wordsFor(event: Event): ReactNode {
  switch (event.kind) {
    case "kept":
      return (
        <>
          <p>
            <b>Good. You have your key.</b> Keep it where only you find it.
          </p>
          <p>{toReflections}</p>
        </>
      );
    case "locked":
      return (
        <p>
          <b>This device is locked.</b> To come back, enter your key.
        </p>
      );
    case "entered":
      return (
        <>
          <p>
            <b>Your key is on this device now.</b>{" "}
            {event.reflections === 0
              ? "Nothing is saved with it yet."
              : `It opens ${event.reflections} reflection${event.reflections === 1 ? "" : "s"}.`}
          </p>
          <p>{toReflections}</p>
        </>
      );
    case "erased":
      return (
        <p>
          <b>Everything is erased.</b> {event.erased === 1 ? "It was one reflection." : `It was ${event.erased} reflections.`}{" "}
          <Link href="/" prefetch={false}>
            To the beginning
          </Link>
        </p>
      );
    default:
      return event satisfies never;
  }
}
