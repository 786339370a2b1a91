import { base32crockford } from "@scure/base";
import type { Secret } from "./secret";

/*
 * The secret as text for paper: 26 characters for its 128 bits and two that check them, in seven groups of four.
 * Crockford's alphabet has no letter that looks like a digit; an audited library writes and reads it (O is 0, I and L
 * are 1). Spaces, hyphens and the check are ours, as Crockford's own check character may be "*" or "=".
 */

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bodyLength = 26;
const groupLength = 4;

/** How many characters a written key has, without what stands between its groups. */
export const keyLength = 28;
export const keyGroups = keyLength / groupLength;

/**
 * The largest prime that two characters can hold. It divides neither the difference of two characters nor 31 or 33
 * times that, so one wrong character, and two neighbours that changed places, always show. Of other mistakes one in a
 * thousand does not.
 */
const modulus = 1021;

/** Two characters that follow from the others: the number they are in base 32, modulo the prime. */
function checkOf(body: string): string {
  let rest = 0;
  for (const character of body) rest = (rest * alphabet.length + alphabet.indexOf(character)) % modulus;
  return `${alphabet[Math.floor(rest / alphabet.length)]}${alphabet[rest % alphabet.length]}`;
}

/** The secret as a person keeps it: `7ZQ4-...`, seven groups of four. */
export function writeKey(secret: Secret): string {
  const body = base32crockford.encode(secret);
  return groupsOf(body + checkOf(body)).join("-");
}

/** The groups of a written key, in order. */
export function groupsOf(written: string): string[] {
  return written.replaceAll("-", "").match(/.{1,4}/g) ?? [];
}

/** What was read, or why it is no key. `length`: it has so many characters. `characters`: these are in no key. */
export type ReadKey =
  | { ok: true; secret: Secret }
  | { ok: false; why: "length"; found: number }
  | { ok: false; why: "characters"; found: string[] }
  | { ok: false; why: "check" };

/** Small and capital letters, what looks alike, and what people put between groups: all of them read the same. */
export function tidyKey(text: string): string {
  return text
    .replaceAll(/[\s\p{Dash}\p{Default_Ignorable_Code_Point}._]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}

/** The secret in what somebody typed, or why there is none. Never throws. */
export function readKey(text: string): ReadKey {
  const tidy = tidyKey(text);
  const strange = [...new Set(tidy)].filter((character) => !alphabet.includes(character));
  if (strange.length > 0) return { ok: false, why: "characters", found: strange };
  if (tidy.length !== keyLength) return { ok: false, why: "length", found: tidy.length };
  const body = tidy.slice(0, bodyLength);
  if (checkOf(body) !== tidy.slice(bodyLength)) return { ok: false, why: "check" };
  try {
    return { ok: true, secret: Uint8Array.from(base32crockford.decode(body)) };
  } catch {
    // The last character carries two bits that mean nothing; only one way of writing them counts.
    return { ok: false, why: "check" };
  }
}
