/** What may run in a page: scripts of ours by their address, and those inside the page by a hash or a nonce. */
export type InlineScripts = { hashes?: readonly string[]; nonce?: string };

/** What holds for all pages. Nothing is allowed that is not named, and nothing named is another site's. */
const forPages = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // The first policy is of public/first.js, which lets scripts of ours through and nothing else; the other is Next's.
  "require-trusted-types-for 'script'",
  "trusted-types default nextjs",
];

/** For what is no page: should a browser ever show it as one, it can load, run and be framed nowhere. */
export const policyForData = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The Content-Security-Policy of a page, with the scripts that stand inside it. Never 'unsafe-inline', never 'unsafe-eval'. */
export function policyForPage({ hashes = [], nonce }: InlineScripts): string {
  const inside = [...hashes.map((hash) => `'${hash}'`), ...(nonce ? [`'nonce-${nonce}'`] : [])];
  return [...forPages, ["script-src 'self'", ...inside].join(" ")].join("; ");
}

/** A development server evaluates code, writes styles into the page, and speaks to the browser over a socket. */
export const policyForDevelopment = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");
