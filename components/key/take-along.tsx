"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { exportAll } from "./key-requests";

const endings = { json: "json", markdown: "md" } as const;

/** Gives everything to the person, as a file that can be brought in again or as a text to read. */
export function TakeAlong() {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
  const taking = useMutation({
    mutationFn: async (as: keyof typeof endings) => {
      const day = new Date().toISOString().slice(0, 10);
      download(await exportAll(as), `${t("takeAlong.fileName", { day })}.${endings[as]}`);
    },
  });
  return (
    <>
      <p className="acts mt-4">
        <Button weight="plain" unavailable={taking.isPending} onClick={() => taking.mutate("json")}>
          {t("takeAlong.file")}
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("markdown")}>
          {t("takeAlong.text")}
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {taking.isPending ? t("takeAlong.working") : taking.isSuccess ? t("takeAlong.done") : ""}
      </p>
      <div role="alert">
        {taking.error ? (
          <p className="wrong mt-4">{t.rich("takeAlong.failed", { b: (text) => <b>{text}</b>, why: failureWords(taking.error) })}</p>
        ) : null}
      </div>
    </>
  );
}
