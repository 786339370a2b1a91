/**
 * Whether a request that changes something comes from our own pages, or from no page at all (a command line). Another
 * site can make a browser send one; the browser then names that site.
 */
export function isSameOrigin(request: Request): boolean {
  const { headers } = request;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin === null) return ["same-origin", "none", null].includes(site);
  // A form in a page that names no referrer, as ours do. The browser then says in the other header whose page it is.
  if (origin === "null") return site === "same-origin";
  // A proxy in front of us names itself in Host. No page of another site can add this header.
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
