"use client";

import { usePathname } from "next/navigation";

/** Tells the form that it stands in which page to come back to. Without scripts that is the first page. */
export function ThisPage() {
  return <input type="hidden" name="back" value={usePathname()} suppressHydrationWarning />;
}
