"use client";

import { useMutation } from "@tanstack/react-query";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { fetchFile } from "@/lib/reflections/requests";

type Props = { id: string; what: "reflection" | "check-in" };

/** The page on paper, or what is in it as a file. It goes to the person's own device and nowhere else. */
export function TakeAway({ id, what }: Props) {
  const taking = useMutation({
    mutationFn: async (as: "markdown" | "json") => {
      const { file, name } = await fetchFile(id, as);
      download(file, name);
      return name;
    },
  });
  return (
    <section className="leaf mt-8 screen-only" aria-labelledby="take-away-heading">
      <h2 id="take-away-heading">Take it with you</h2>
      <p className="mt-4">
        {what === "reflection"
          ? "On paper or in a file are your answers, what you were shown, and all that you wrote here, check-ins too. "
          : "On paper or in a file are your answers, what you were shown, and what you wrote in this check-in. "}
        It goes to this device only, and whoever opens it there can read it.
      </p>
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => window.print()}>
          Print, or keep as PDF
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("markdown")}>
          Save a text to read
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("json")}>
          Save a file to bring in again
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {taking.isPending ? "Putting it together …" : taking.isSuccess ? `“${taking.data}” is among your downloads.` : ""}
      </p>
      <NotKept error={taking.error} what="There is no file yet." />
    </section>
  );
}
