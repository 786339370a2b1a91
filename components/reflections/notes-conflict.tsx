"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";

type Props = {
  /** The notes that were saved from somewhere else. */
  theirs: string;
  onKeepMine: () => void;
  /** Puts the two together, to be looked over and saved. */
  onKeepBoth: () => void;
};

/** Two texts where there should be one. Neither is lost: the one is in the field above, the other is shown here. It takes the focus when it appears. */
export function NotesConflict({ theirs, onKeepMine, onKeepBoth }: Props) {
  const t = useTranslations("reflections");
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <section ref={notice} className="wrong mt-5" aria-labelledby="notes-conflict" tabIndex={-1}>
      <p id="notes-conflict">{t.rich("notes.conflict.what", { b: (text) => <b>{text}</b> })}</p>
      <blockquote className="hers whitespace-pre-wrap">{theirs || t("notes.conflict.nothing")}</blockquote>
      <p className="acts mt-4">
        <Button weight="plain" onClick={onKeepBoth}>
          {t("notes.conflict.both")}
        </Button>
        <Button weight="quiet" onClick={onKeepMine}>
          {t("notes.conflict.mine")}
        </Button>
      </p>
    </section>
  );
}
