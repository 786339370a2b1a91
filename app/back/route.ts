import { awayCookieLine } from "@/lib/server/away";
import { isHttps } from "@/lib/server/is-https";

/**
 * The way in again after leaving without scripts: an address that no page links to, so that Back never leads to it.
 * It opens by being typed; from another site's page it does nothing.
 */
export function GET(request: Request): Response {
  const from = request.headers.get("sec-fetch-site") ?? "none";
  if (from !== "none") return new Response(null, { status: 303, headers: { Location: "/leave", "Cache-Control": "no-store" } });
  const headers = { Location: "/", "Cache-Control": "no-store", "Set-Cookie": awayCookieLine(null, isHttps(request)) };
  return new Response(null, { status: 303, headers });
}
