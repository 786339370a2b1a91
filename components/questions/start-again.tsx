import { useEffect, useRef, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { questionsPath } from "./places";
import { useDraft, useWay } from "./reflecting";

/** Clears the draft, after asking. */
export function StartAgain() {
  const t = useTranslations("questions");
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
        {t("startAgain.name")}
      </button>
    );
  }
  return (
    <div ref={question} tabIndex={-1}>
      <Notice title={t("startAgain.heading")}>
        <p>{t("startAgain.what")}</p>
        <div className="acts">
          <Button
            weight="plain"
            onClick={() => {
              clear();
              go(questionsPath);
            }}
          >
            {t("startAgain.yes")}
          </Button>
          <Button weight="quiet" onClick={() => setIsAsking(false)}>
            {t("startAgain.no")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
