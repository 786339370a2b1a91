"use client";

import { type RefObject, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";

type Props = { text: string; field: RefObject<HTMLTextAreaElement | null> };

/** The older way, for where the newer is forbidden. It leaves the words selected, so that they can be copied by hand. */
function copySelected(field: HTMLTextAreaElement | null): boolean {
  if (!field) return false;
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

/** Puts the message where other apps can take it from. The sending is the person's own. */
export function CopyMessage({ text, field }: Props) {
  const t = useTranslations("message");
  const [said, setSaid] = useState<{ about: string; words: string } | null>(null);
  const isEmpty = text.trim() === "";
  const copy = async () => {
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(text);
      isCopied = true;
    } catch {
      isCopied = copySelected(field.current);
    }
    setSaid({
      about: text,
      words: t(isCopied ? "copy.done" : "copy.forbidden"),
    });
  };
  return (
    <>
      <Button unavailable={isEmpty} onClick={() => void copy()}>
        {t("copy.name")}
      </Button>
      <p className="hint" role="status">
        {said?.about === text ? said.words : ""}
      </p>
    </>
  );
}
