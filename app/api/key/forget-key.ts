import type { NextRequest, NextResponse } from "next/server";
import { keptCookie, keyCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";
import { isHttps } from "@/lib/server/is-https";
import { readWords, withoutWho, wordsCookie, wordsCookieOptions, writeWords } from "@/lib/words/words";

/** An answer that takes the key from this device, with whom it was about, and the pages that the browser keeps for Back. */
export function forgetKey(request: NextRequest, response: NextResponse): NextResponse {
  for (const name of [keyCookie, keptCookie]) response.cookies.set(name, "", { ...keyCookieOptions(request), maxAge: 0 });
  const words = readWords(request.cookies.get(wordsCookie)?.value);
  if (words) response.cookies.set(wordsCookie, writeWords(withoutWho(words)), { ...wordsCookieOptions, secure: isHttps(request) });
  response.headers.set("Clear-Site-Data", '"cache"');
  return response;
}
