"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { failureWords } from "@/components/reflections/failure-words";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { lockDevice } from "./key-requests";

type Props = {
  /** The person has made sure that they have the key elsewhere. */
  isKept: boolean;
  onLocked: () => void;
};

/** Takes the key from this device. It asks first, for without the key there is no way back. */
export function LockDevice({ isKept, onLocked }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const waits = useWaiting().length > 0;
  const locking = useMutation({ mutationFn: () => withoutWaiting(lockDevice), onSuccess: onLocked });
  if (!isAsking)
    return (
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => setIsAsking(true)}>
          Lock this device
        </Button>
      </p>
    );
  return (
    <div className="note mt-4" role="alert">
      <p>
        {isKept ? (
          "You need your key to come back. Do you have it at hand?"
        ) : (
          <>
            <b>You have not kept your key yet.</b> If you lock this device without it, nobody can ever open your reflections again. We can’t
            either.
          </>
        )}
      </p>
      {waits ? (
        <p>
          <b>Something on this device is not saved yet.</b> It goes when you lock it.{" "}
          <Link href="/reflections" prefetch={false}>
            See what waits
          </Link>
        </p>
      ) : null}
      <p className="acts">
        <Button weight="plain" unavailable={locking.isPending} onClick={() => locking.mutate()}>
          {isKept ? "Lock it now" : "Lock it all the same"}
        </Button>
        <Button weight="quiet" onClick={() => setIsAsking(false)}>
          Not now
        </Button>
      </p>
      {locking.error ? (
        <p>
          <b>It is not locked.</b> {failureWords(locking.error)}
        </p>
      ) : null}
    </div>
  );
}
