/** The languages the app speaks, the usual one first. A new one is a folder beside `en` and `es`, a line here, and what the type check then asks for. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** How the other person is spoken of. The articles say "he", so that comes first. */
export const whos = ["he", "she", "they"] as const;
export type Who = (typeof whos)[number];

/** The words a reader has chosen. */
export type Words = { locale: Locale; who: Who };

export const usualWords: Words = { locale: "en", who: "he" };
export const allWords: Words[] = locales.flatMap((locale) => whos.map((who) => ({ locale, who })));

/** Remembers the choice. It is not a secret, and says nothing of the answers. */
export const wordsCookie = "low-tide-words";

/** How it is set. As long as browsers keep a cookie at most: 400 days. The worker reads it, so it is not hidden from scripts. */
export const wordsCookieOptions = { sameSite: "lax", path: "/", maxAge: 400 * 24 * 60 * 60 } as const;

/** The same language, and nothing of anybody: for when a device is to forget. */
export const withoutWho = ({ locale }: Words): Words => ({ locale, who: usualWords.who });

/** Names the words where no cookie is sent: the worker fetches pages as anyone (lib/offline/worker.ts). */
export const wordsHeader = "low-tide-words";

/** As it stands in the cookie and in the address inside the server: `es-she`. */
export const writeWords = ({ locale, who }: Words): string => `${locale}-${who}`;

/** The words written so; null where it is none of ours. */
export function readWords(text: string | undefined): Words | null {
  return allWords.find((words) => writeWords(words) === text) ?? null;
}

/** The cookie that keeps the words, as it is set. */
export function wordsCookieLine(words: Words, isSecure: boolean): string {
  const { path, maxAge } = wordsCookieOptions;
  return `${wordsCookie}=${writeWords(words)}; Max-Age=${maxAge}; Path=${path}; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
