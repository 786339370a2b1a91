"use client";

import { useEffect, useRef } from "react";
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
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <section ref={notice} className="wrong mt-5" aria-labelledby="notes-conflict" tabIndex={-1}>
      <p id="notes-conflict">
        <b>These notes were changed somewhere else in the meantime.</b> What you wrote is above and not saved yet. The other text is:
      </p>
      <blockquote className="hers whitespace-pre-wrap">{theirs || "(nothing)"}</blockquote>
      <p className="acts mt-4">
        <Button weight="plain" onClick={onKeepBoth}>
          Put both together
        </Button>
        <Button weight="quiet" onClick={onKeepMine}>
          Save mine in its place
        </Button>
      </p>
    </section>
  );
}
