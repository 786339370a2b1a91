import { useSpeech } from "@/components/words/speech";
import type { Recurring } from "@/lib/reflections/patterns/recurring";
import { AsTable } from "./as-table";
import { againWords } from "./sentences";
import { Tallies } from "./tallies";

/** Answers that came again, question by question. */
export function WhatRecurs({ recurring }: { recurring: readonly Recurring[] }) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  const found = recurring.filter(({ again }) => again.length > 0);
  const different = recurring.filter(({ again }) => again.length === 0);
  if (recurring.length === 0) return <p className="mt-4">{t("recurring.none")}</p>;
  return (
    <>
      {found.map(({ question, text, again }) => (
        <figure key={question} className="fig">
          <h3>{text}</h3>
          <Tallies rows={again.map(({ option, ...row }) => ({ key: option, ...row }))} />
          <figcaption>{again.map((each) => againWords(speech, each)).join(" ")}</figcaption>
          <AsTable
            of={text}
            head={[t("recurring.answer"), t("recurring.chosen"), t("recurring.total"), t("recurring.about")]}
            rows={again.map(({ option, label, n, of, people }) => ({
              key: option,
              cells: [label, n, of, people?.join(", ") ?? t("recurring.unnamed")],
            }))}
          />
        </figure>
      ))}
      {different.length > 0 ? (
        <p className="mt-5">
          {t("recurring.different", { questions: different.map(({ text }) => t("recurring.question", { text })).join(", ") })}
        </p>
      ) : null}
    </>
  );
}
