"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "#translations";

/** public/first.js reads it before the page is painted. */
const STORED_AS = "low-tide:theme";

type Theme = "light" | "dark";

function shown(): Theme {
  const { classList } = document.documentElement;
  if (classList.contains("dark")) return "dark";
  if (classList.contains("light")) return "light";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function show(theme: Theme): void {
  document.documentElement.classList.remove("light", "dark");
  document.documentElement.classList.add(theme);
  try {
    localStorage.setItem(STORED_AS, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** The browser's own bar takes the colour of the water below it; left alone, it would follow the device. */
function colourTheBar(): void {
  const water = getComputedStyle(document.documentElement).getPropertyValue("--water").trim();
  for (const bar of document.querySelectorAll('meta[name="theme-color"]')) if (water) bar.setAttribute("content", water);
}

/** Turns day into night and back, and remembers it on this device. */
export function DayOrNight() {
  const t = useTranslations("ui");
  const [said, setSaid] = useState("");
  useEffect(() => {
    // Only where a choice was made: otherwise the page has said both colours, and the device picks.
    const { classList } = document.documentElement;
    if (classList.contains("light") || classList.contains("dark")) colourTheBar();
  }, []);

  return (
    <>
      <button
        type="button"
        onClick={() => {
          const next = shown() === "dark" ? "light" : "dark";
          show(next);
          colourTheBar();
          setSaid(next === "dark" ? t("dayOrNight.night") : t("dayOrNight.day"));
        }}
      >
        {t("dayOrNight.name")}
      </button>
      <span className="sr" role="status">
        {said}
      </span>
    </>
  );
}
