"use client";

import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What is shown when a page fails. It repeats nothing of the error: that could hold what somebody answered. */
export default function Failed({ error, reset }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="leaf plainpage">
      <h1 ref={heading} tabIndex={-1}>
        This page went wrong
      </h1>
      <p className="lead mt-4">That is our fault, not yours.</p>
      <p className="mt-4">Your answers so far are kept on this device, and what you saved is safe. Try once more.</p>
      <p className="acts mt-5">
        <Button onClick={reset}>Try again</Button>
        <ButtonLink href="/" weight="quiet" prefetch={false}>
          To the beginning
        </ButtonLink>
      </p>
      {error.digest ? <p className="meta mt-5">If you tell us about it, this number helps: {error.digest}</p> : null}
    </div>
  );
}
