import Link from "next/link";
import type { ReactNode } from "react";

/** What is said of saves that wait on this device leads to them. */
export function seeWhatWaits(text: ReactNode): ReactNode {
  return (
    <Link href="/reflections" prefetch={false}>
      {text}
    </Link>
  );
}
