"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { reflectionKeys } from "@/lib/reflections/queries";
import { restoreReflection } from "@/lib/reflections/requests";
import { failureWords } from "./failure-words";

type Props = { id: string; onRestored: () => void };

/** What stands in place of a reflection that was just deleted. */
export function Deleted({ id, onRestored }: Props) {
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
        Deleted
      </h1>
      <p className="lead mt-4">You can take that back here for an hour. After that it is gone for good.</p>
      <p className="acts mt-5">
        <Button unavailable={undoing.isPending} onClick={() => undoing.mutate()}>
          Undo
        </Button>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          Your reflections
        </ButtonLink>
      </p>
      <div role="alert">
        {undoing.error ? (
          <p className="wrong mt-4">
            <b>It could not be brought back.</b> {failureWords(undoing.error)}
          </p>
        ) : null}
      </div>
    </div>
  );
}
