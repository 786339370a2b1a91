import type { Recurring } from "@/lib/reflections/patterns/recurring";
import { AsTable } from "./as-table";
import { againWords } from "./sentences";
import { Tallies } from "./tallies";

/** Answers that came again, question by question. */
export function WhatRecurs({ recurring }: { recurring: readonly Recurring[] }) {
  const found = recurring.filter(({ again }) => again.length > 0);
  const different = recurring.filter(({ again }) => again.length === 0);
  if (recurring.length === 0) {
    return <p className="mt-4">Too few of your reflections answer the same questions, so there is nothing to compare yet.</p>;
  }
  return (
    <>
      {found.map(({ question, text, again }) => (
        <figure key={question} className="fig">
          <h3>{text}</h3>
          <Tallies rows={again.map(({ option, ...row }) => ({ key: option, ...row }))} />
          <figcaption>{again.map(againWords).join(" ")}</figcaption>
          <AsTable
            of={text}
            head={["Answer", "Chosen", "Of", "About"]}
            rows={again.map(({ option, label, n, of, people }) => ({
              key: option,
              cells: [label, n, of, people?.join(", ") ?? "Not all named"],
            }))}
          />
        </figure>
      ))}
      {different.length > 0 ? (
        <p className="mt-5">Nothing came in at least half of them where we asked: {different.map(({ text }) => `“${text}”`).join(", ")}</p>
      ) : null}
    </>
  );
}
