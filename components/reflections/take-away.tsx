"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "#translations";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { fetchFile } from "@/lib/reflections/requests";

type Props = { id: string; what: "reflection" | "check-in" };

/** The page on paper, or what is in it as a file. It goes to the person's own device and nowhere else. */
export function TakeAway({ id, what }: Props) {
  const t = useTranslations("reflections");
  const taking = useMutation({
    mutationFn: async (as: "markdown" | "json") => {
      const { file, name } = await fetchFile(id, as);
      download(file, name);
      return name;
    },
  });
  return (
    <section className="leaf mt-8 screen-only" aria-labelledby="take-away-heading">
      <h2 id="take-away-heading">{t("takeAway.heading")}</h2>
      <p className="mt-4">{t(what === "reflection" ? "takeAway.reflection" : "takeAway.checkIn")}</p>
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => window.print()}>
          {t("takeAway.print")}
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("markdown")}>
          {t("takeAway.text")}
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("json")}>
          {t("takeAway.file")}
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {taking.isPending ? t("takeAway.making") : taking.isSuccess ? t("takeAway.made", { name: taking.data }) : ""}
      </p>
      <NotKept error={taking.error} what={t("takeAway.failed")} />
    </section>
  );
}
