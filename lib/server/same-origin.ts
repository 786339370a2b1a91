/**
 * Whether a request that changes something comes from our own pages, or from no page at all (a command line). Another
 * site can make a browser send one; the browser then names that site.
 */
export function isSameOrigin(request: Request): boolean {
  const { headers } = request;
  const origin = headers.get("origin");
  if (origin === null) return ["same-origin", "none", null].includes(headers.get("sec-fetch-site"));
  // A proxy in front of us names itself in Host. No page of another site can add this header.
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
