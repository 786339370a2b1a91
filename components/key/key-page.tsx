"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
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
  const t = useTranslations("key");
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
        <h1>{t("heading")}</h1>
        {event ? <Happened event={event} /> : null}
        <p className="lead mt-4">{t(isHere ? "here.lead" : "none.lead")}</p>
        <p className="mt-4">{t(isHere ? "here.where" : "none.where")}</p>
      </div>
      {isHere ? (
        <>
          <Part title={t(isSafe ? "copy.kept.heading" : "copy.notKept.heading")}>
            <p>{t(isSafe ? "copy.kept.lead" : "copy.notKept.lead")}</p>
            <KeepKey key={turn} isKept={isSafe} onKept={() => after({ kind: "kept" })} />
          </Part>
          <Part title={t("lock.heading")}>
            <p>{t("lock.lead")}</p>
            <p className="hint mt-2">{t("lock.goes")}</p>
            <LockDevice isKept={isSafe} onLocked={() => after({ kind: "locked" })} />
          </Part>
        </>
      ) : null}
      <Part title={t(isHere ? "enter.another" : "enter.heading")}>
        <p>{t("enter.lead")}</p>
        <EnterKey onEntered={(reflections) => after({ kind: "entered", reflections })} />
      </Part>
      {isHere ? (
        <Part title={t("takeAlong.heading")}>
          <p>{t("takeAlong.lead")}</p>
          <TakeAlong />
        </Part>
      ) : null}
      <Part title={t("bringIn.heading")}>
        <p>{t(isHere ? "bringIn.here" : "bringIn.none")}</p>
        <BringIn onBrought={() => after(null)} />
      </Part>
      {isHere ? (
        <Part title={t("erase.heading")}>
          <p>{t("erase.lead")}</p>
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
      <Told event={event} />
    </div>
  );
}

function Told({ event }: { event: Event }) {
  const t = useTranslations("key");
  const b = (text: ReactNode) => <b>{text}</b>;
  switch (event.kind) {
    case "kept":
      return (
        <>
          <p>{t.rich("happened.kept", { b })}</p>
          <ToReflections />
        </>
      );
    case "locked":
      return <p>{t.rich("happened.locked", { b })}</p>;
    case "entered":
      return (
        <>
          <p>{t.rich("happened.entered", { b, count: event.reflections })}</p>
          <ToReflections />
        </>
      );
    case "erased": {
      const link = (text: ReactNode) => (
        <Link href="/" prefetch={false}>
          {text}
        </Link>
      );
      return <p>{t.rich("happened.erased", { b, link, count: event.erased })}</p>;
    }
    default:
      return event satisfies never;
  }
}

function ToReflections() {
  const t = useTranslations("key");
  return (
    <p>
      <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
        {t("happened.reflections")}
      </ButtonLink>
    </p>
  );
}
