import { createHash } from "node:crypto";
import { neutralHtml, neutralPolicy, neutralStyle } from "@/lib/offline/neutral";
import { type Away, awayCookieLine } from "@/lib/server/away";
import { isHttps } from "@/lib/server/is-https";

const policy = neutralPolicy(createHash("sha256").update(neutralStyle).digest("base64"));

/**
 * The page that leaving leads to. Its headers have the browser drop what is stored on the device, and where no script
 * could take pages out of the history, the copies that it keeps for Back. Cookies stay, for the key to what was saved is
 * one of them, and losing it would lose the reflections.
 */
export function neutralPage(request: Request, away: Away): Response {
  return new Response(neutralHtml, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      // Dropping the copies can take a while, and who presses the button has none to spare.
      "Clear-Site-Data": away === "plain" ? '"cache", "storage"' : '"storage"',
      "Content-Security-Policy": policy,
      "Set-Cookie": awayCookieLine(away, isHttps(request)),
    },
  });
}
