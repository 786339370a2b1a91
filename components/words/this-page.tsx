"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Tells the form that it stands in which page to come back to, as the browser calls it: the server knows the page by its
 * words as well, and those belong in no address. Without scripts it leads to the first page.
 */
export function ThisPage() {
  // Drawn again with each page.
  usePathname();
  const address = useSyncExternalStore(
    never,
    () => window.location.pathname + window.location.search,
    () => "",
  );
  return <input type="hidden" name="back" value={address} />;
}
