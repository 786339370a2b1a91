import type { Mark } from "./marks";

const beginsSentence = (before: string) => /(?:^|[.!?…\n]["”’)]*)\s*$/.test(before);

/** The text with one mark's kinder wording in place of the words it is about, or without them. */
export function putIn(text: string, { start, end, instead }: Mark): string {
  if (instead === null) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (instead === "") return leftOut(before, text.slice(start, end), after);
  const isOpening = beginsSentence(before);
  const begun = isOpening || /^I\b/.test(instead) ? instead : instead.charAt(0).toLowerCase() + instead.slice(1);
  // In the middle of a sentence its own mark is still to come.
  const endsHere = /[.!?…]["”’)]*$/.test(text.slice(start, end)) || /^\s*(?:\n|$)/.test(after);
  return before + (endsHere ? begun : begun.replace(/\.$/, "")) + after;
}

/** What is around joined again: a sentence that lost its beginning gets a new one, one that lost its end keeps its mark. */
function leftOut(before: string, words: string, after: string): string {
  const rest = after.replace(/^[ \t]+/, "");
  if (!beginsSentence(before)) {
    const mark = /[.!?…]+$/.exec(words)?.[0] ?? "";
    return `${before.replace(/[\s,;:–—-]*(?:\s(?:and|but|so|because|that|then|yet))?\s*$/i, "")}${mark}${after}`.trimEnd();
  }
  const going = rest.replace(/^[,;:–—-]?\s*(?:(?:and|but|so|because|then|yet)\s+)?/i, "");
  const opened = going === rest ? rest : going.charAt(0).toUpperCase() + going.slice(1);
  return (before + opened).trim();
}
