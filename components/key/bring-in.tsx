"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";
import { withTheKey } from "@/lib/reflections/requests";
import type { Translator } from "@/lib/words/translator";
import { type Parts, partsOf } from "./import-parts";
import { importPart } from "./key-requests";

type Sum = { added: number; known: number; unreadable: number };

type Refusal = Extract<Parts, { ok: false }>["why"];

const refusals = { large: "bringIn.large", "not-ours": "bringIn.notOurs" } as const satisfies Record<Refusal, string>;

class NotAFile extends Error {
  constructor(readonly why: Refusal) {
    super(`not a file of ours: ${why}`);
  }
}

/** Sends a file part by part. What came in before a failure stays, and bringing the file in again makes nothing twice. */
async function bringIn(file: Blob): Promise<Sum> {
  const read = await partsOf(file);
  if (!read.ok) throw new NotAFile(read.why);
  const sum: Sum = { added: 0, known: 0, unreadable: read.tooLarge };
  for (const part of read.parts) {
    const imported = await importPart(part);
    for (const what of ["added", "known", "unreadable"] as const) sum[what] += imported[what];
  }
  return sum;
}

/** Takes a file that was saved here, on this device or another, and says what became of it. */
export function BringIn({ onBrought }: { onBrought: () => void }) {
  const failureWords = useFailureWords();
  const t = useTranslations("key");
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
        aria-label={t("bringIn.label")}
        tabIndex={-1}
        onChange={({ currentTarget: { files } }) => files?.[0] && bringing.mutate(files[0])}
      />
      <p className="acts mt-4">
        <Button weight="plain" unavailable={bringing.isPending} onClick={() => input.current?.click()}>
          {t("bringIn.do")}
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {bringing.isPending ? t("bringIn.working") : bringing.data ? sumWords(bringing.data, t) : ""}
      </p>
      <div role="alert">
        {bringing.error ? (
          <p className="wrong mt-4">
            {t.rich("bringIn.failed", {
              b: (text) => <b>{text}</b>,
              why: bringing.error instanceof NotAFile ? t(refusals[bringing.error.why]) : failureWords(bringing.error),
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** "3 came in. 1 was here already." */
function sumWords({ added, known, unreadable }: Sum, t: Translator<"key">): string {
  const all = [
    t("bringIn.added", { count: added }),
    known > 0 && t("bringIn.known", { count: known }),
    unreadable > 0 && t("bringIn.unreadable", { count: unreadable }),
  ];
  return all.filter(Boolean).join(" ");
}
