/** A stretch of the message: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

export type Sentence = Span & {
  /** Straight apostrophes, and blanks for what is quoted: letter for letter as long as the text itself. */
  plain: string;
};

/**
 * Up to its marks; a dot within a number or a word does not end it. One without an end is cut after 400 letters, as the
 * rules take longer than a letter typed may take on a sentence of many pages.
 */
const sentence = /(?:[^.!?…\n]|[.!?…](?=[^\s.!?…"”’)])){1,400}[.!?…]*["”’)]*|[.!?…]+/g;

/** Where a new thought begins within a sentence: before somebody else's turn in it. */
const joint =
  /(?:,|;|:| [–—-])\s+(?:(?:and|but|so|because|then|yet)\s+)?(?=(?:I|you|we|it|if|why|please|how|what|that|there|maybe|my)\b)|\s+(?:but|and|because|so|that)\s+(?=(?:I|you|we|it's|if|why|please|maybe)\b)/gi;

/** What is quoted is somebody else's, and is not looked at. */
const quoted = /“[^”\n]{1,200}”|"[^"\n]{1,200}"/g;

/** The sentences of a text, in order, without the blanks between them. */
export function sentencesOf(text: string): Sentence[] {
  const plain = text.replace(/[‘’`´]/g, "'").replace(quoted, (words) => " ".repeat(words.length));
  return [...text.matchAll(sentence)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    return end > start ? [{ start, end, plain: plain.slice(start, end) }] : [];
  });
}

/** The part of a sentence that holds what was found, with the sentence's own marks where it is the last part. */
export function clauseAround({ start, plain }: Sentence, found: Span): Span {
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
