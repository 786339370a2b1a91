"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "#translations";
import { groupsOf } from "@/lib/vault/written-key";

/**
 * What is printed instead of the page: a small card with the key, the address and a word that tells nobody anything. The
 * same word stands for the page's title. It is not on screen.
 */
export function KeyCard({ written }: { written: string }) {
  const word = useTranslations("key")("card.word");
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    setHost(window.location.host);
    // Browsers print the title above the page.
    let title = document.title;
    const before = () => {
      title = document.title;
      document.title = word;
    };
    const after = () => {
      document.title = title;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [word]);
  if (host === null) return null;
  return createPortal(
    <div className="keycard" aria-hidden="true">
      <p>{word}</p>
      <p className="keycard__key">{groupsOf(written).join(" ")}</p>
      <p>{host}</p>
    </div>,
    document.body,
  );
}
