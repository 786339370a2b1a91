import type { NextRequest, NextResponse } from "next/server";
import { isHttps } from "@/lib/server/is-https";
import { deriveKeys, type Keys } from "@/lib/vault/keys";
import { makeSecret, readSecret, writeSecret } from "@/lib/vault/secret";

/** Holds the person's secret, the only key to what they have saved. */
export const keyCookie = "low-tide-key";

/**
 * Whether the person has kept their key somewhere else: "kept", or "later" where they put it off. It says nothing of the
 * key. A cookie and not the page's storage, so that "Leave quickly" does not make us ask again.
 */
export const keptCookie = "low-tide-key-kept";

/** As long as browsers keep a cookie at most: 400 days from the last save. */
const longest = 400 * 24 * 60 * 60;

/** How the cookie is set. Scripts cannot read it, other sites cannot send it along when they change something. */
export function keyCookieOptions(request: Request) {
  return { httpOnly: true, sameSite: "lax", secure: isHttps(request), path: "/", maxAge: longest } as const;
}

/** Who the cookie says it is; null where there is none, or it is damaged. */
export async function ownerOf(cookie: string | undefined): Promise<Keys | null> {
  const secret = readSecret(cookie);
  return secret && deriveKeys(secret);
}

/** Who the cookie says it is, or somebody new, with the cookie to set. */
export async function ownerOrNew(cookie: string | undefined): Promise<{ owner: Keys; cookie: string }> {
  const secret = readSecret(cookie) ?? makeSecret();
  return { owner: await deriveKeys(secret), cookie: writeSecret(secret) };
}

/** An answer that puts the key on the device for another while. What was noted of an earlier key goes: this one is new. */
export function setKey(request: NextRequest, response: NextResponse, cookie: string): void {
  response.cookies.set(keyCookie, cookie, keyCookieOptions(request));
  const isNew = request.cookies.get(keyCookie)?.value !== cookie;
  if (isNew && request.cookies.has(keptCookie)) response.cookies.set(keptCookie, "", { ...keyCookieOptions(request), maxAge: 0 });
}

/** Where the person stands with keeping their key on paper; null where they have not been asked. */
export function keptOf(cookie: string | undefined): "kept" | "later" | null {
  return cookie === "kept" || cookie === "later" ? cookie : null;
}
