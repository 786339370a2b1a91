import { Children, type ReactNode } from "react";
import { useLocale } from "#translations";
import { lower } from "@/lib/words/capital";
import { languages } from "@/lib/words/languages";
import { readWords } from "@/lib/words/words";

/** A language's tag for `lang`; nothing where it is the page's own, or is not known. */
export type Tongue = string | undefined;

/** The languages of two that are held beside each other. */
export type Tongues = { was: Tongue; is: Tongue };

/** The language of what was said in these words (`Journal.words`), where the page speaks another. */
export function tongueOf(words: string | undefined, page: string): Tongue {
  const known = readWords(words);
  const tag = known && languages[known.locale].tag;
  return tag && tag !== page ? tag : undefined;
}

export function useTongue(words: string | undefined): Tongue {
  return tongueOf(words, useLocale());
}

/** Something said in a language, among what the page says. */
export function Told({ lang, children }: { lang: Tongue; children: ReactNode }) {
  return lang ? <span lang={lang}>{children}</span> : children;
}

/** What a sentence quotes, and the language that is in. */
export type Quote = { text: string | null | undefined; lang: Tongue };

/**
 * A sentence of the page, in which what it quotes is said to be in its own language. Of what `t.rich` gives, the text; what
 * is in its tags is quoted there. A quote may begin with a small letter.
 */
export function quoting(said: ReactNode, quotes: readonly Quote[]): ReactNode {
  const wanted = quotes.flatMap(({ text, lang }) => (text && lang ? [text, lower(text)].map((each) => ({ text: each, lang })) : []));
  if (wanted.length === 0) return said;
  return Children.map(said, (part) => (typeof part === "string" ? apart(part, wanted) : part));
}

/** The next quote in a text: the first, and of those that begin there the longest. */
function nextIn(text: string, quotes: readonly { text: string; lang: string }[]) {
  const found = quotes.map((quote) => ({ ...quote, at: text.indexOf(quote.text) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at || b.text.length - a.text.length)[0];
}

function apart(text: string, quotes: readonly { text: string; lang: string }[]): ReactNode {
  const next = nextIn(text, quotes);
  if (!next) return text;
  return (
    <>
      {text.slice(0, next.at)}
      <span lang={next.lang}>{next.text}</span>
      {apart(text.slice(next.at + next.text.length), quotes)}
    </>
  );
}
