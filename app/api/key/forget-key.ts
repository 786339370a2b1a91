import type { NextRequest, NextResponse } from "next/server";
import { keptCookie, keyCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";

/** An answer that takes the key from this device, with the pages that the browser keeps for Back. */
export function forgetKey(request: NextRequest, response: NextResponse): NextResponse {
  for (const name of [keyCookie, keptCookie]) response.cookies.set(name, "", { ...keyCookieOptions(request), maxAge: 0 });
  response.headers.set("Clear-Site-Data", '"cache"');
  return response;
}
