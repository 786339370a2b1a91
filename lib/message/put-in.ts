import type { Locale } from "@/lib/words/words";
import type { Language } from "./language";
import { languages } from "./languages";
import type { Mark } from "./marks";

const beginsSentence = (before: string) => /(?:^|[.!?…\n]["”’»)]*)\s*$/.test(before);

/** The text with one mark's kinder wording in place of the words it is about, or without them. */
export function putIn(text: string, { start, end, instead }: Mark, locale: Locale): string {
  if (instead === null) return text;
  const language = languages[locale];
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (instead === "") return leftOut(before, text.slice(start, end), after, language);
  const isOpening = beginsSentence(before);
  const begun = isOpening || language.staysCapital.test(instead) ? instead : instead.charAt(0).toLowerCase() + instead.slice(1);
  // In the middle of a sentence its own mark is still to come.
  const endsHere = /[.!?…]["”’»)]*$/.test(text.slice(start, end)) || /^\s*(?:\n|$)/.test(after);
  return before + (endsHere ? begun : begun.replace(/\.$/, "")) + after;
}

/** What is around joined again: a sentence that lost its beginning gets a new one, one that lost its end keeps its mark. */
function leftOut(before: string, words: string, after: string, { joining }: Language): string {
  const rest = after.replace(/^[ \t]+/, "");
  if (!beginsSentence(before)) {
    const mark = /[.!?…]+$/.exec(words)?.[0] ?? "";
    return `${before.replace(new RegExp(`[\\s,;:–—-]*(?:\\s(?:${joining}))?\\s*$`, "iu"), "")}${mark}${after}`.trimEnd();
  }
  const going = rest.replace(new RegExp(`^[,;:–—-]?\\s*(?:(?:${joining})\\s+)?`, "iu"), "");
  const opened = going === rest ? rest : going.replace(/^[¿¡]?\p{L}/u, (letter) => letter.toUpperCase());
  return (before + opened).trim();
}
