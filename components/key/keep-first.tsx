"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureWords } from "@/components/reflections/failure-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { noteKept } from "./key-requests";

/** After the first save, once: what the key is, and the way to keep it. Putting it off is as easy. It stands on the water above the result. */
export function KeepFirst() {
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
    <section className="sea sea-top screen-only" aria-label="Keep your key">
      <div className="leaf pt-6 pb-5">
        <div className="note">
          <p>
            <b>It is saved. Now keep your key.</b>
          </p>
          <p>
            What you saved is sealed with a key that was made for you. It is in this browser, and nowhere else. If the browser loses it,
            what you saved is lost: we can’t open it either. It takes a minute to write it down.
          </p>
          <p className="acts">
            <ButtonLink href="/key/keep" prefetch={false}>
              Keep your key
            </ButtonLink>
            <Button weight="quiet" unavailable={waiting.isPending} onClick={() => waiting.mutate()}>
              Later
            </Button>
          </p>
          {waiting.error ? <p role="alert">{failureWords(waiting.error)}</p> : null}
        </div>
      </div>
    </section>
  );
}
