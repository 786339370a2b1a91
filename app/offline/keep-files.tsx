"use client";

import { useEffect } from "react";
import type { KeepAnew } from "@/lib/offline/answers";
import { wordsCookie } from "@/lib/words/words";

/** Later than this is no later: a page that is always busy still gets its files kept. */
const latestMs = 10_000;

/** Has the browser keep the app's own files, once the page is there and idle. Where it cannot, all else works. */
function keepFiles(): void {
  const keep = () => void navigator.serviceWorker.register("/worker.js", { updateViaCache: "none" }).catch(() => undefined);
  // Safari has no such thing.
  if (typeof requestIdleCallback === "function") requestIdleCallback(keep, { timeout: latestMs });
  else setTimeout(keep, 1000);
}

/** The words that the kept pages speak, so that choosing others is noticed. */
const keptWords = "low-tide:kept-words";

/** The words in the cookie: a page that comes from what is kept may speak others. */
const chosen = () => new RegExp(`(?:^|; )${wordsCookie}=([\\w-]+)`).exec(document.cookie)?.[1];

/**
 * Has the pages kept once more where the words are others than they were. A worker that comes for the first time finds the
 * words by itself, where the browser lets it read a cookie.
 */
async function keepIn(words: string): Promise<void> {
  try {
    const before = localStorage.getItem(keptWords);
    if (before === words) return;
    const { active, waiting, installing } = await navigator.serviceWorker.ready;
    const isFirst = before === null && "cookieStore" in window;
    if (!isFirst) active?.postMessage({ keepAnew: words } satisfies KeepAnew);
    // A newer worker fetches the pages itself; until it has, this is asked again with each page.
    if (isFirst || (!waiting && !installing)) localStorage.setItem(keptWords, words);
  } catch {
    // Storage is switched off, and with it the worker.
  }
}

/** Renders nothing. Not in development, where files change under one's hands. */
export function KeepFiles({ words }: { words: string }) {
  useEffect(() => {
    // Absent where the page is not served securely.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    void keepIn(chosen() ?? words);
    if (document.readyState === "complete") return keepFiles();
    addEventListener("load", keepFiles, { once: true });
    return () => removeEventListener("load", keepFiles);
  }, [words]);
  return null;
}
