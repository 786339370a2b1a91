"use client";

import { useEffect } from "react";
import { useTranslations } from "#translations";
import { awayCookieLine } from "@/lib/server/away";
import { clearDevice } from "./clear-device";

/** Two presses within this time mean it; one closes a menu or a keyboard. */
const TWICE_WITHIN_MS = 1000;

/** Leaving does not wait longer than this for the device to be cleared: the answer to the request clears it as well. */
const PATIENCE_MS = 400;

async function leave(): Promise<void> {
  // Gone from the screen first, whatever takes time after.
  document.documentElement.style.display = "none";
  document.title = "Weather";
  // As the server does, for it may be out of reach: Back then shows nothing.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API answers later, and this must not wait
  document.cookie = awayCookieLine("1", window.location.protocol === "https:");
  await Promise.race([clearDevice(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  window.location.replace("/leave");
}

/**
 * The way out, on every page. With scripts it clears the device and takes the page's place in history; pressing Escape
 * twice does the same. Without, it is a plain link to a page that hides what went before (public/first.js stands in while
 * this is not there yet).
 */
export function LeaveQuickly() {
  const t = useTranslations("site");
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - last < TWICE_WITHIN_MS) void leave();
      last = event.timeStamp;
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <a
      className="quick"
      href="/leave/now"
      rel="nofollow"
      aria-describedby="leave-how"
      onClick={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <span>{t("leave.name")}</span>
      <span className="sr" id="leave-how" aria-hidden="true">
        {t("leave.how")}
      </span>
    </a>
  );
}
