"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { noteKept } from "./key-requests";

/** After the first save, once: what the key is, and the way to keep it. Putting it off is as easy. It stands on the water above the result. */
export function KeepFirst() {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
  const router = useRouter();
  const [isOver, setIsOver] = useState(false);
  const waiting = useMutation({
    mutationFn: () => noteKept(false),
    onSuccess: () => {
      setIsOver(true);
      router.refresh();
    },
  });
  if (isOver) return null;
  return (
    <section className="sea sea-top screen-only" aria-label={t("first.name")}>
      <div className="leaf pt-6 pb-5">
        <div className="note">
          <p>
            <b>{t("first.saved")}</b>
          </p>
          <p>{t("first.why")}</p>
          <p className="acts">
            <ButtonLink href="/key/keep" prefetch={false}>
              {t("first.do")}
            </ButtonLink>
            <Button weight="quiet" unavailable={waiting.isPending} onClick={() => waiting.mutate()}>
              {t("keep.later")}
            </Button>
          </p>
          {waiting.error ? <p role="alert">{failureWords(waiting.error)}</p> : null}
        </div>
      </div>
    </section>
  );
}
