import Link from "next/link";
import type { ReactNode } from "react";
import type { Catalogue } from "@/lib/catalogue/schema";

/** What makes a link of each tag in a sentence. */
export type EntryLinks = Record<string, (text: ReactNode) => ReactNode>;

/**
 * Links for sentences that speak of several entries: in `<slow-down>slow down</slow-down>` the tag is the entry's id, and
 * `left-out` leads to what was left out.
 */
export function entryLinks({ reasons, steps }: Pick<Catalogue, "reasons" | "steps">): EntryLinks {
  const to = (href: string) => (text: ReactNode) => (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  );
  return {
    "left-out": to("/about#left-out"),
    ...Object.fromEntries(reasons.map(({ id }) => [id, to(`/library/reasons/${id}`)])),
    ...Object.fromEntries(steps.map(({ id }) => [id, to(`/library/steps/${id}`)])),
  };
}
