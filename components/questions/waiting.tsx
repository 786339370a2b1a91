import type { RefObject } from "react";
import { useTranslations } from "#translations";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";

/** Until the draft has come back: a page that has no answers to show says nothing of a result. */
export function Waiting({ page }: { page: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("questions");
  return (
    <div ref={page}>
      <Strand levels={levels([])} />
      <div className="leaf q">
        <h1 className="question" tabIndex={-1}>
          {t("waiting.heading")}
        </h1>
        <p className="mt-4">{t("waiting.what")}</p>
      </div>
    </div>
  );
}
