import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { binderFor } from "@/lib/words/bind";
import type { Words } from "@/lib/words/words";

type Tree = { [name: string]: string | Tree };

/** Every sentence of a room in these words, as it stands on screen; a short word where somebody fills something in. */
export function said(sentences: Tree, words: Words): string[] {
  const bind = binderFor(words);
  const all = (tree: Tree): string[] =>
    Object.values(tree).flatMap((entry) => (typeof entry === "string" ? [plain(parse(bind(entry)))] : all(entry)));
  return all(sentences);
}

function plain(elements: readonly MessageFormatElement[]): string {
  return elements.map(text).join("");
}

function text(element: MessageFormatElement): string {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.select || element.type === TYPE.plural) return plain(element.options.other?.value ?? []);
  if (element.type === TYPE.tag) return plain(element.children);
  return element.type === TYPE.pound ? "3" : "two";
}
