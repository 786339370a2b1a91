import type { NextRequest } from "next/server";
import { guarded } from "@/lib/server/guarded";
import { type LimitName, limited } from "@/lib/server/limits";
import type { ReadJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";
import { wordsFor } from "@/lib/words/choice";
import { type Translator, translatorFor } from "@/lib/words/translator";
import { type Words, wordsCookie } from "@/lib/words/words";

/** The words of whoever asks, and what is said to them where something cannot be done. */
export type Spoken = { words: Words; t: Translator<"errors"> };

function spokenTo(request: NextRequest): Spoken {
  const words = wordsFor(request.cookies.get(wordsCookie)?.value, request.headers.get("accept-language"));
  return { words, t: translatorFor(words, "errors") };
}

/** A route handler that is guarded (lib/server/guarded.ts), and says what it has to say in the reader's words. */
export function spoken<Context>(
  handler: (request: NextRequest, spoken: Spoken, context: Context) => Promise<Response>,
): (request: NextRequest, context: Context) => Promise<Response> {
  return guarded(
    (request: NextRequest, context: Context) => handler(request, spokenTo(request), context),
    (request, what) => spokenTo(request).t(what),
  );
}

/** Counts a request. Gives the answer to send where there were too many: 429, with when to try again. */
export async function tooMany({ t }: Spoken, name: LimitName, request: NextRequest, owner?: string): Promise<Response | null> {
  const seconds = await limited(name, request, owner);
  if (seconds === null) return null;
  const message = seconds < 60 ? t("tooMany.seconds", { n: seconds }) : t("tooMany.minutes", { n: Math.ceil(seconds / 60) });
  return Response.json({ error: { message } }, { status: 429, headers: { ...notKept, "Retry-After": String(seconds) } });
}

/** Where a body could not be read. */
export function unread({ t }: Spoken, { status, why, limit }: Extract<ReadJson, { ok: false }>): Response {
  return refuse(status, t(`body.${why}`, { limit: `${limit / 1024}` }));
}
