"use client";

import { useMutation } from "@tanstack/react-query";
import { failureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { exportAll } from "./key-requests";

const endings = { json: "json", markdown: "md" } as const;

/** Gives everything to the person, as a file that can be brought in again or as a text to read. */
export function TakeAlong() {
  const taking = useMutation({
    mutationFn: async (as: keyof typeof endings) => {
      const day = new Date().toISOString().slice(0, 10);
      download(await exportAll(as), `reflections-${day}.${endings[as]}`);
    },
  });
  return (
    <>
      <p className="acts mt-4">
        <Button weight="plain" unavailable={taking.isPending} onClick={() => taking.mutate("json")}>
          Save a file to keep
        </Button>
        <Button weight="quiet" unavailable={taking.isPending} onClick={() => taking.mutate("markdown")}>
          Save a text to read
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {taking.isPending ? "Putting it together …" : taking.isSuccess ? "The file is with your downloads." : ""}
      </p>
      <div role="alert">
        {taking.error ? (
          <p className="wrong mt-4">
            <b>There is no file yet.</b> {failureWords(taking.error)}
          </p>
        ) : null}
      </div>
    </>
  );
}
