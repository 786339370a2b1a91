"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { failureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import { withTheKey } from "@/lib/reflections/requests";
import { partsOf } from "./import-parts";
import { importPart } from "./key-requests";

type Sum = { added: number; known: number; unreadable: number };

const refusals = {
  large: "It is larger than any file of ours.",
  "not-ours": "It is not a file that was saved here with “Save a file to keep”.",
} as const;

class NotAFile extends Error {}

/** Sends a file part by part. What came in before a failure stays, and bringing the file in again makes nothing twice. */
async function bringIn(file: Blob): Promise<Sum> {
  const read = await partsOf(file);
  if (!read.ok) throw new NotAFile(refusals[read.why]);
  const sum: Sum = { added: 0, known: 0, unreadable: read.tooLarge };
  for (const part of read.parts) {
    const imported = await importPart(part);
    for (const what of ["added", "known", "unreadable"] as const) sum[what] += imported[what];
  }
  return sum;
}

/** Takes a file that was saved here, on this device or another, and says what became of it. */
export function BringIn({ onBrought }: { onBrought: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const bringing = useMutation({
    // In one go: a part that is sent after this device was locked would make a new key.
    mutationFn: (file: Blob) => withTheKey(() => bringIn(file)),
    onSettled: () => {
      // The same file can be chosen again.
      if (input.current) input.current.value = "";
      onBrought();
    },
  });
  return (
    <>
      <input
        ref={input}
        className="sr"
        type="file"
        accept="application/json,.json"
        aria-label="The file with your reflections"
        tabIndex={-1}
        onChange={({ currentTarget: { files } }) => files?.[0] && bringing.mutate(files[0])}
      />
      <p className="acts mt-4">
        <Button weight="plain" unavailable={bringing.isPending} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {bringing.isPending ? "Bringing it in …" : bringing.data ? sumWords(bringing.data) : ""}
      </p>
      <div role="alert">
        {bringing.error ? (
          <p className="wrong mt-4">
            <b>Not all of it came in.</b> {bringing.error instanceof NotAFile ? bringing.error.message : failureWords(bringing.error)}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** "3 came in. 1 was here already." */
export function sumWords({ added, known, unreadable }: Sum): string {
  const all = [
    `${added === 0 ? "None" : added} came in.`,
    known > 0 && `${known} ${known === 1 ? "was" : "were"} here already.`,
    unreadable > 0 && `${unreadable} could not be read.`,
  ];
  return all.filter(Boolean).join(" ");
}
