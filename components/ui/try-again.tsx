"use client";

import { Button } from "./button";

/** Asks for this very page once more. */
export function TryAgain() {
  return <Button onClick={() => window.location.reload()}>Try again</Button>;
}
