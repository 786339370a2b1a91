"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { useWaiting } from "@/components/reflections/saving/use-waiting";
import { withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { Button } from "@/components/ui/button";
import { lockDevice } from "./key-requests";
import { seeWhatWaits } from "./see-what-waits";

type Props = {
  /** The person has made sure that they have the key elsewhere. */
  isKept: boolean;
  onLocked: () => void;
};

/** Takes the key from this device. It asks first, for without the key there is no way back. */
export function LockDevice({ isKept, onLocked }: Props) {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
  const [isAsking, setIsAsking] = useState(false);
  const waits = useWaiting().length > 0;
  const locking = useMutation({ mutationFn: () => withoutWaiting(lockDevice), onSuccess: onLocked });
  if (!isAsking)
    return (
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => setIsAsking(true)}>
          {t("lock.do")}
        </Button>
      </p>
    );
  return (
    <div className="note mt-4" role="alert">
      <p>{isKept ? t("lock.atHand") : t.rich("lock.notKept", { b: (text) => <b>{text}</b> })}</p>
      {waits ? <p>{t.rich("lock.waits", { b: (text) => <b>{text}</b>, link: seeWhatWaits })}</p> : null}
      <p className="acts">
        <Button weight="plain" unavailable={locking.isPending} onClick={() => locking.mutate()}>
          {t(isKept ? "lock.sure" : "lock.allTheSame")}
        </Button>
        <Button weight="quiet" onClick={() => setIsAsking(false)}>
          {t("lock.notNow")}
        </Button>
      </p>
      {locking.error ? <p>{t.rich("lock.failed", { b: (text) => <b>{text}</b>, why: failureWords(locking.error) })}</p> : null}
    </div>
  );
}
