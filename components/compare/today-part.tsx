"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "#translations";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Button } from "@/components/ui/button";
import type { Tongue } from "@/components/words/tongue";
import { reflectionToday } from "@/lib/reflections/queries";
import { TodayView } from "./today-view";

/**
 * What the present catalogue would say to an old reflection: worked out when it is asked for, and kept nowhere.
 * @param lang the language of both, where the page speaks another: today is spoken as it was then.
 */
export function TodayPart({ id, lang }: { id: string; lang?: Tongue }) {
  const t = useTranslations("compare");
  const [isAsked, setIsAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({ ...reflectionToday(id), enabled: isAsked });
  return (
    <section className={data ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="today-heading">
      <h2 id="today-heading">{t("now.heading")}</h2>
      {data ? (
        <TodayView today={data} lang={lang} />
      ) : (
        <>
          <p className="mt-4">{t("now.lead")}</p>
          <p className="acts mt-4">
            <Button
              weight="plain"
              unavailable={isFetching}
              onClick={() => {
                if (isAsked) void refetch();
                else setIsAsked(true);
              }}
            >
              {error ? t("now.again") : t("now.see")}
            </Button>
          </p>
          <p className="hint mt-2" role="status">
            {isFetching ? t("now.working") : ""}
          </p>
          <NotKept error={isFetching ? null : error} what={t("now.failed")} />
        </>
      )}
    </section>
  );
}
