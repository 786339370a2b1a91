import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { neutralHtml, neutralPolicy, neutralStyle } from "@/lib/offline/neutral";
import { type Away, awayCookieLine } from "@/lib/server/away";
import { isHttps } from "@/lib/server/is-https";
import { readWords, withoutWho, wordsCookie, wordsCookieLine } from "@/lib/words/words";

const policy = neutralPolicy(createHash("sha256").update(neutralStyle).digest("base64"));

/**
 * The page that leaving leads to. Its headers have the browser drop what is stored on the device, and where no script
 * could take pages out of the history, the copies that it keeps for Back. Cookies stay, for the key to what was saved is
 * one of them, and losing it would lose the reflections. Who is led here by another site's link gets the page and nothing
 * with it: a stranger's link must neither destroy what was begun nor hide the app.
 */
export function neutralPage(request: NextRequest, away: Away): Response {
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": policy,
  });
  if (!isFromElsewhere(request)) {
    // Dropping the copies can take a while, and who presses the button has none to spare.
    headers.set("Clear-Site-Data", away === "plain" ? '"cache", "storage"' : '"storage"');
    headers.set("Set-Cookie", awayCookieLine(away, isHttps(request)));
    // The language stays; whom it was about is nobody's business.
    const words = readWords(request.cookies.get(wordsCookie)?.value);
    if (words) headers.append("Set-Cookie", wordsCookieLine(withoutWho(words), isHttps(request)));
  }
  return new Response(neutralHtml, { headers });
}

/** A browser that does not say where it comes from leaves: of the two mistakes, the smaller. */
const isFromElsewhere = ({ headers }: NextRequest) => ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
