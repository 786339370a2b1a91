import { type NextRequest, NextResponse } from "next/server";
import { isHttps } from "@/lib/server/is-https";
import { isSameOrigin } from "@/lib/server/same-origin";
import { wordsFor } from "@/lib/words/choice";
import { readWords, wordsCookie, writeWords } from "@/lib/words/words";

/** As long as browsers keep a cookie at most: 400 days. */
const longest = 400 * 24 * 60 * 60;

/** A path of ours and nothing else: neither another site nor a way out of the page. */
const ours = /^\/(?![/\\])[\w\-/]*$/;

/**
 * Takes the choice of a form: `locale`, `who` or both, and `back`, the page it came from. What is left out stays as it
 * was; what is none of ours changes nothing. Leads back to the page.
 */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isSameOrigin(request)) return NextResponse.json({ error: "forged" }, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const field = (name: string) => String(form.get(name) ?? "");
  const now = wordsFor(request.cookies.get(wordsCookie)?.value, request.headers.get("accept-language"));
  const chosen = readWords(`${field("locale") || now.locale}-${field("who") || now.who}`) ?? now;
  const back = ours.test(field("back")) ? field("back") : "/";
  // Relative, for behind a proxy the server does not know how it is called.
  const answer = new NextResponse(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
  answer.cookies.set(wordsCookie, writeWords(chosen), { sameSite: "lax", secure: isHttps(request), path: "/", maxAge: longest });
  return answer;
}
