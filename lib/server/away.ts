/** Set by "Leave quickly", and by nothing else. public/first.js reads it too, so it is not hidden from scripts. */
export const awayCookie = "away";

/** How it was left: by a script, which also took the page out of the history; or by the plain link, without scripts. */
export type Away = "1" | "plain";

/** How long Back leads nowhere. Long enough for whoever picks up the phone next. */
const awaySeconds = 60 * 60;

/** The cookie that says so, as it is set; null ends it. */
export function awayCookieLine(away: Away | null, isSecure: boolean): string {
  const [value, seconds] = away ? [away, awaySeconds] : ["", 0];
  return `${awayCookie}=${value}; Max-Age=${seconds}; Path=/; SameSite=Strict${isSecure ? "; Secure" : ""}`;
}

/**
 * Whether a page that is asked for has to stay hidden, because somebody left quickly and then went Back.
 *
 * A browser says where it comes from (sec-fetch-site) and whether somebody pressed something (sec-fetch-user). Back to a
 * page that was reached by a link says "from a page of ours, and nobody pressed". Back to one whose address was typed
 * looks just like typing it: where scripts run, first.js tells the two apart in the page; where none do, both stay hidden.
 */
export function isHidden(away: string | undefined, headers: Headers): boolean {
  if (away === "plain") return true;
  return away === "1" && headers.get("sec-fetch-site") === "same-origin" && headers.get("sec-fetch-user") === null;
}
