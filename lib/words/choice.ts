import Negotiator from "negotiator";
import { locales, readWords, usualWords, type Words } from "./words";

/** The words chosen; where none were, the language that the browser asks for, and "he". */
export function wordsFor(chosen: string | undefined, acceptLanguage: string | null): Words {
  const written = readWords(chosen);
  if (written) return written;
  const [asked] = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } }).languages([...locales]);
  return { ...usualWords, locale: locales.find((locale) => locale === asked) ?? usualWords.locale };
}
