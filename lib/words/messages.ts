import compile from "icu-minify/compile";
import { binderFor } from "./bind";
import { english, type Messages } from "./en/interface";
import { spanish } from "./es/interface";
import { type Locale, type Words, writeWords } from "./words";

/** Where a sentence is said: its file in `en` and `es`. */
export type Room = keyof Messages;

const written: Record<Locale, Messages> = { en: english, es: spanish };

const made = new Map<string, Messages>();

/** All that the app says of its own in these words: the other person put in, and compiled, so that no page parses. */
export function messagesIn(words: Words): Messages {
  const key = writeWords(words);
  const known = made.get(key);
  if (known) return known;
  const bind = binderFor(words);
  // As plain as JSON: what a server hands to a browser may not be anything else.
  const messages = each(written[words.locale], (message) => JSON.parse(JSON.stringify(compile(bind(message)))));
  made.set(key, messages);
  return messages;
}

type Tree = { [name: string]: string | Tree };

/** The same tree with every sentence changed. It keeps the type of the sentences, for what they become is the formatter's affair. */
function each<Sentences>(sentences: Sentences, change: (sentence: string) => unknown): Sentences {
  const changed = (tree: Tree): unknown =>
    Object.fromEntries(Object.entries(tree).map(([name, entry]) => [name, typeof entry === "string" ? change(entry) : changed(entry)]));
  return changed(sentences as Tree) as Sentences;
}
