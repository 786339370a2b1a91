"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useTranslations } from "#translations";

/** Set when something was saved from this device. It holds no secret; without it nothing needs to be asked. */
const SAVED_HERE = "low-tide:saved";

/** Whether this person has reflections, asked only where something was saved before. Anything unexpected counts as none. */
async function anySaved(signal: AbortSignal): Promise<boolean> {
  try {
    if (localStorage.getItem(SAVED_HERE) === null) return false;
    const response = await fetch("/api/reflections?limit=1", { signal });
    if (!response.ok) return false;
    const page: unknown = await response.json();
    const saved = typeof page === "object" && page !== null && "reflections" in page ? page.reflections : null;
    return Array.isArray(saved) && saved.length > 0;
  } catch {
    return false;
  }
}

/** The way back to what was saved, for whoever has saved something. The page around it stays the same for everybody. */
export function Yours() {
  const t = useTranslations("home");
  const [has, setHas] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    anySaved(leaving.signal).then((any) => {
      if (!leaving.signal.aborted) setHas(any);
    });
    return () => leaving.abort();
  }, []);

  if (!has) return null;
  return (
    <section className="leaf mt-8" aria-labelledby="yours-heading">
      <div className="row">
        <h2 className="hang side" id="yours-heading">
          {t("yours.heading")}
        </h2>
        <div className="main note">
          <p>{t("yours.what")}</p>
          <p>
            <Link className="quiet" href="/reflections">
              {t("yours.link")}
            </Link>
          </p>
        </div>
      </div>
    </section>
  );
}
