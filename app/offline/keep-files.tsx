"use client";

import { useEffect } from "react";

/** Later than this is no later: a page that is always busy still gets its files kept. */
const latestMs = 10_000;

/** Has the browser keep the app's own files, once the page is there and idle. Where it cannot, all else works. */
function keepFiles(): void {
  const keep = () => void navigator.serviceWorker.register("/worker.js", { updateViaCache: "none" }).catch(() => undefined);
  // Safari has no such thing.
  if (typeof requestIdleCallback === "function") requestIdleCallback(keep, { timeout: latestMs });
  else setTimeout(keep, 1000);
}

/** Renders nothing. Not in development, where files change under one's hands. */
export function KeepFiles() {
  useEffect(() => {
    // Absent where the page is not served securely.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    if (document.readyState === "complete") return keepFiles();
    addEventListener("load", keepFiles, { once: true });
    return () => removeEventListener("load", keepFiles);
  }, []);
  return null;
}
