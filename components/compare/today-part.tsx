"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Button } from "@/components/ui/button";
import { reflectionToday } from "@/lib/reflections/queries";
import { TodayView } from "./today-view";

/** What the present catalogue would say to an old reflection: worked out when it is asked for, and kept nowhere. */
export function TodayPart({ id }: { id: string }) {
  const [isAsked, setIsAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({ ...reflectionToday(id), enabled: isAsked });
  return (
    <section className={data ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="today-heading">
      <h2 id="today-heading">What we would say today</h2>
      {data ? (
        <TodayView today={data} />
      ) : (
        <>
          <p className="mt-4">What we know is looked after, and may have changed since. What is above stays as it is.</p>
          <p className="acts mt-4">
            <Button
              weight="plain"
              unavailable={isFetching}
              onClick={() => {
                if (isAsked) void refetch();
                else setIsAsked(true);
              }}
            >
              {error ? "Try again" : "See what we would say today"}
            </Button>
          </p>
          <p className="hint mt-2" role="status">
            {isFetching ? "Working it out …" : ""}
          </p>
          <NotKept error={isFetching ? null : error} what="We could not work it out." />
        </>
      )}
    </section>
  );
}
