import { NextResponse } from "next/server";
import { spoken } from "@/app/api/spoken";
import { isHttps } from "@/lib/server/is-https";
import { readAtMost } from "@/lib/server/read-json";
import { readWords, wordsCookie, wordsCookieOptions, writeWords } from "@/lib/words/words";

/** A path of ours, with ids to compare at most, and nothing else: neither another site nor a way out of the page. */
const ours = /^\/(?![/\\])[\w\-/]*(\?[ab]=[0-9a-f-]{36}(&[ab]=[0-9a-f-]{36})?)?$/;

/** Three short fields; what is longer is no form of ours, and is not read. */
const mostBytes = 2048;

/**
 * Takes the choice of a form: `locale`, `who` or both, and `back`, the page it came from. What is left out stays as it
 * was; what is none of ours changes nothing. Leads back to the page.
 */
export const POST = spoken(async (request, { words: now }) => {
  const bytes = await readAtMost(request.body, mostBytes);
  const form = new URLSearchParams(new TextDecoder().decode(bytes ?? new Uint8Array()));
  const field = (name: string) => form.get(name) ?? "";
  const chosen = readWords(`${field("locale") || now.locale}-${field("who") || now.who}`) ?? now;
  const back = ours.test(field("back")) ? field("back") : "/";
  // Relative, for behind a proxy the server does not know how it is called.
  const answer = new NextResponse(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
  answer.cookies.set(wordsCookie, writeWords(chosen), { ...wordsCookieOptions, secure: isHttps(request) });
  return answer;
});
