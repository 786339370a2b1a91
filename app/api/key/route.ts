import { type NextRequest, NextResponse } from "next/server";
import { parseEntry } from "@/lib/reflections/key-bodies";
import { keptCookie, keyCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";
import { enterKey } from "@/lib/reflections/key-entry";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";
import { forgetKey } from "./forget-key";

/** Enters a key on this device: `{ key, replace? }`. Where another one is here that opens something, 409 until told to replace it. */
export const POST = guarded(async (request: NextRequest) => {
  const tooMany = await limited("key", request);
  if (tooMany) return tooMany;
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseEntry(body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right. Nothing was changed.", { problems: parsed.problems });
  const result = await enterKey(request.cookies.get(keyCookie)?.value, parsed.value);
  switch (result.outcome) {
    case "no-key":
      return refuse(400, "That is not a key. A character may be missing, wrong or swapped.");
    case "another":
      return refuse(409, "There is another key on this device already.", { reflections: result.reflections });
    case "entered": {
      const response = NextResponse.json({ reflections: result.reflections }, { headers: notKept });
      response.cookies.set(keyCookie, result.cookie, keyCookieOptions(request));
      // It was just read from where it is kept.
      response.cookies.set(keptCookie, "kept", keyCookieOptions(request));
      return response;
    }
    default:
      return result satisfies never;
  }
});

/** Locks this device: its key goes from here. What was saved stays, sealed. */
export const DELETE = guarded(async (request: NextRequest) =>
  forgetKey(request, new NextResponse(null, { status: 204, headers: notKept })),
);
