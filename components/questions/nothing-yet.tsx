import type { RefObject } from "react";
import { useTranslations } from "#translations";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import { instead } from "./back-link";
import { questionsPath } from "./places";
import { useWay } from "./reflecting";

/** Where there should be answers and are none, because the draft was cleared or is more than a day old. */
export function NothingYet({ page }: { page: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("questions");
  const { go } = useWay();
  return (
    <div ref={page}>
      <Strand levels={levels([])} />
      <div className="leaf q">
        <h1 className="question" tabIndex={-1}>
          {t("nothing.heading")}
        </h1>
        <p className="mt-4">{t("nothing.why")}</p>
        <p className="acts mt-5">
          <a className="btn" href={questionsPath} onClick={(event) => instead(event, () => go(questionsPath))}>
            {t("begin")}
          </a>
        </p>
      </div>
    </div>
  );
}
