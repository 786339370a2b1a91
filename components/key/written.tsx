"use client";

import { useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { groupsOf } from "@/lib/vault/written-key";
import { KeyCard } from "./key-card";

/** The key on screen, with the ways to keep it. */
export function Written({ written }: { written: string }) {
  const t = useTranslations("key");
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(written);
      setSaid(t("show.copied"));
    } catch {
      setSaid(t("show.notCopied"));
    }
  };
  return (
    <>
      <p className="key mt-5">
        <span className="sr">{t("show.name")} </span>
        {groupsOf(written).map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same, and none ever moves
          <span key={i}>{group} </span>
        ))}
      </p>
      <p className="hint mt-2">{t("show.letters")}</p>
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => void copy()}>
          {t("show.copy")}
        </Button>
        <Button weight="plain" onClick={() => window.print()}>
          {t("show.print")}
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {said}
      </p>
      <KeyCard written={written} />
    </>
  );
}
