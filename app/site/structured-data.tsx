"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * What a page is about, for machines: JSON-LD, which is data and runs nothing. It stands in the page as it was built. A
 * page that is reached from another one has none, as no machine comes that way, and the content policy lets no script put
 * text into a script element.
 */
export function StructuredData({ data }: { data: object }) {
  const isAsBuilt = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [stands] = useState(isAsBuilt);
  // Within a script element nothing may look like the end of it.
  return stands ? <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script> : null;
}
