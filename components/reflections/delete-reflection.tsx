"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, ButtonLink } from "@/components/ui/button";
import { reflectionKeys } from "@/lib/reflections/queries";
import { deleteReflection } from "@/lib/reflections/requests";
import { failureWords } from "./failure-words";

type Props = { id: string; onDeleted: () => void; what?: "reflection" | "check-in" };

/** Deletes without asking first, as it can be taken back. */
export function DeleteReflection({ id, onDeleted, what = "reflection" }: Props) {
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
          Your reflections
        </ButtonLink>
        <Button weight="quiet" unavailable={deletion.isPending} onClick={() => deletion.mutate()}>
          Delete this {what}
        </Button>
      </p>
      <div role="alert">
        {deletion.error ? (
          <p className="wrong mt-4">
            <b>It is not deleted.</b> {failureWords(deletion.error)}
          </p>
        ) : null}
      </div>
    </>
  );
}
