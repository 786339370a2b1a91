import type { Language } from "./language";

/** A stretch of the message: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

export type Sentence = Span & {
  /** As the rules look at it, with blanks for what is quoted: letter for letter as long as the text itself. */
  plain: string;
};

/**
 * Up to its marks; a dot within a number or a word does not end it. One without an end is cut after 400 letters, as the
 * rules take longer than a letter typed may take on a sentence of many pages.
 */
const sentence = /(?:[^.!?…\n]|[.!?…](?=[^\s.!?…"”’»)¿¡])){1,400}[.!?…]*["”’»)]*|[.!?…]+/g;

/** What is quoted is somebody else's, and is not looked at. */
const quoted = /“[^”\n]{1,200}”|"[^"\n]{1,200}"|«[^»\n]{1,200}»/g;

/** The sentences of a text, in order, without the blanks between them. */
export function sentencesOf(text: string, { letters }: Language): Sentence[] {
  const plain = letters(text.replace(/[‘’`´]/g, "'").replace(quoted, (words) => " ".repeat(words.length)));
  return [...text.matchAll(sentence)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    return end > start ? [{ start, end, plain: plain.slice(start, end) }] : [];
  });
}

/** The part of a sentence that holds what was found, with the sentence's own marks where it is the last part. */
export function clauseAround({ start, plain }: Sentence, found: Span, joint: RegExp): Span {
  // A question or a cry that opens with its own mark is one with the mark that ends it.
  const opening = Math.max(plain.lastIndexOf("¿", found.start), plain.lastIndexOf("¡", found.start));
  if (opening >= 0) return { start: start + opening, end: start + plain.length };
  let from = 0;
  let to = plain.length;
  for (const { index, 0: words } of plain.matchAll(joint)) {
    if (index + words.length <= found.start) from = index + words.length;
    else if (index >= found.end && index < to) to = index;
  }
  return { start: start + from, end: start + to };
}

/** How many words there are. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
