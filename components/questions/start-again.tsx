import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { questionsPath } from "./places";
import { useDraft, useWay } from "./reflecting";

/** Clears the draft, after asking. */
export function StartAgain() {
  const clear = useDraft((draft) => draft.clear);
  const { go } = useWay();
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);

  // The focus follows what appears in place of what had it.
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button ref={opener} className="quiet" type="button" onClick={() => setIsAsking(true)}>
        Start again
      </button>
    );
  }
  return (
    <div ref={question} tabIndex={-1}>
      <Notice title="Clear all your answers?">
        <p>They are removed from this device for good. What you have saved stays.</p>
        <div className="acts">
          <Button
            weight="plain"
            onClick={() => {
              clear();
              go(questionsPath);
            }}
          >
            Yes, clear them
          </Button>
          <Button weight="quiet" onClick={() => setIsAsking(false)}>
            No, keep them
          </Button>
        </div>
      </Notice>
    </div>
  );
}
