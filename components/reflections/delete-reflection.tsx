"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";
import { reflectionKeys } from "@/lib/reflections/queries";
import { deleteReflection } from "@/lib/reflections/requests";
import { useFailureWords } from "./failure-words";

type Props = { id: string; onDeleted: () => void; what?: "reflection" | "check-in" };

/** Deletes without asking first, as it can be taken back. */
export function DeleteReflection({ id, onDeleted, what = "reflection" }: Props) {
  const t = useTranslations("reflections");
  const failureWords = useFailureWords();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: () => deleteReflection(id),
    onSuccess: () => {
      // All of them, as a reflection names its check-ins; the page on screen goes by itself.
      void queries.invalidateQueries({ queryKey: reflectionKeys.all, refetchType: "none" });
      onDeleted();
    },
  });
  return (
    <>
      <p className="acts mt-6">
        <ButtonLink href="/reflections" weight="plain" prefetch={false}>
          {t("heading")}
        </ButtonLink>
        <Button weight="quiet" unavailable={deletion.isPending} onClick={() => deletion.mutate()}>
          {t(what === "check-in" ? "delete.checkIn" : "delete.reflection")}
        </Button>
      </p>
      <div role="alert">
        {deletion.error ? (
          <p className="wrong mt-4">{t.rich("delete.failed", { why: failureWords(deletion.error), b: (text) => <b>{text}</b> })}</p>
        ) : null}
      </div>
    </>
  );
}
