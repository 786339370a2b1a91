import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { awayCookie, isHidden } from "@/lib/server/away";
import { policyForDevelopment, policyForPage } from "@/lib/server/content-policy";
import { hashesOfPages } from "@/lib/server/page-scripts";
import { wordsFor } from "@/lib/words/choice";
import { wordsCookie, wordsHeader, writeWords } from "@/lib/words/words";

const csp = "Content-Security-Policy";

/** Read once, when the first page is asked for: what is served does not change while it is served. */
let pages: Map<string, string[]> | null = null;
const built = () => {
  pages ??= hashesOfPages(join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "server", "app"));
  return pages;
};

/**
 * Leads each address to the page in the reader's words (app/[words]); the address that people see has none of them.
 *
 * Gives each page its content policy. One that the build has drawn stays as it is, quick and the same for all, and its
 * scripts are named by their hashes. One that is drawn for each request gets a nonce, which Next finds in the request's
 * own header and puts on its scripts; should there be no such page, the hashes are those of the page that says so.
 *
 * After somebody has left quickly, what Back would show leads to the neutral page instead.
 */
export function proxy(request: NextRequest): NextResponse {
  // What a page fetches to go to the next one shows nothing by itself, and says of nobody that they pressed.
  const isData = request.headers.has("rsc");
  if (!isData && isHidden(request.cookies.get(awayCookie)?.value, request.headers)) return away(request);
  const page = inWords(request);
  if (process.env.NODE_ENV === "development") return NextResponse.rewrite(page, { headers: { [csp]: policyForDevelopment } });
  const hashes = built().get(page.pathname);
  if (hashes) return NextResponse.rewrite(page, { headers: { [csp]: policyForPage({ hashes }) } });
  const policy = policyForPage({ hashes: built().get("/_not-found") ?? [], nonce: randomBytes(16).toString("base64") });
  const headers = new Headers(request.headers);
  headers.set(csp, policy);
  return NextResponse.rewrite(page, { request: { headers }, headers: { [csp]: policy } });
}

/** Where the page lies in the reader's words: those chosen, or those of the browser's language. */
function inWords(request: NextRequest): URL {
  const chosen = request.headers.get(wordsHeader) ?? request.cookies.get(wordsCookie)?.value;
  const words = writeWords(wordsFor(chosen, request.headers.get("accept-language")));
  const page = new URL(request.url);
  page.pathname = `/${words}${page.pathname === "/" ? "" : page.pathname}`;
  return page;
}

function away(request: NextRequest): NextResponse {
  return NextResponse.redirect(new URL("/leave", request.url), { status: 303, headers: { "Cache-Control": "no-store" } });
}

export const config = {
  matcher: [
    {
      // Pages only: neither what the build made to be fetched, nor the interface, nor the way out and back, nor files.
      source:
        "/((?!_next/|api/|leave$|leave/now$|back$|words$|(?:first|worker)\\.js$|icon\\.svg$|icons/|favicon\\.ico$|robots\\.txt$|sitemap\\.xml$|manifest\\.webmanifest$).*)",
    },
  ],
};
