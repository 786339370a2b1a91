"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";
import { reflectionKeys } from "@/lib/reflections/queries";
import { restoreReflection } from "@/lib/reflections/requests";
import { useFailureWords } from "./failure-words";

type Props = { id: string; onRestored: () => void };

/** What stands in place of a reflection that was just deleted. */
export function Deleted({ id, onRestored }: Props) {
  const t = useTranslations("reflections");
  const failureWords = useFailureWords();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  // What was deleted is not kept in memory either.
  useEffect(() => queries.removeQueries({ queryKey: reflectionKeys.one(id) }), [queries, id]);
  const undoing = useMutation({
    mutationFn: () => restoreReflection(id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: reflectionKeys.list });
      onRestored();
    },
  });
  return (
    <div className="leaf plainpage">
      <h1 ref={heading} tabIndex={-1}>
        {t("deleted.heading")}
      </h1>
      <p className="lead mt-4">{t("deleted.lead")}</p>
      <p className="acts mt-5">
        <Button unavailable={undoing.isPending} onClick={() => undoing.mutate()}>
          {t("deleted.undo")}
        </Button>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          {t("heading")}
        </ButtonLink>
      </p>
      <div role="alert">
        {undoing.error ? (
          <p className="wrong mt-4">{t.rich("deleted.failed", { why: failureWords(undoing.error), b: (text) => <b>{text}</b> })}</p>
        ) : null}
      </div>
    </div>
  );
}
