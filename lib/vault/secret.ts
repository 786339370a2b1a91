/** 128 bits: beyond guessing, and short enough to be written on paper. */
const secretBytes = 16;

/** What a person holds. Everything else about their account is derived from it. */
export type Secret = Uint8Array<ArrayBuffer>;

/** A new secret, from the platform's generator. */
export function makeSecret(): Secret {
  return crypto.getRandomValues(new Uint8Array(secretBytes));
}

/** The secret as text for a cookie: base64url without padding, 22 characters. */
export function writeSecret(secret: Secret): string {
  return btoa(String.fromCharCode(...secret))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The secret that `writeSecret` wrote, or null where the text is none: cut short, altered in form, or not there. */
export function readSecret(text: string | undefined): Secret | null {
  if (!text || !/^[A-Za-z0-9_-]{22}$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  // The last character carries four bits that mean nothing; only one way of writing them counts.
  return writeSecret(bytes) === text ? bytes : null;
}
