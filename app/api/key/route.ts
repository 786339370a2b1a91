import { NextResponse } from "next/server";
import { spoken, tooMany, unread } from "@/app/api/spoken";
import { parseEntry } from "@/lib/reflections/key-bodies";
import { keptCookie, keyCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";
import { enterKey } from "@/lib/reflections/key-entry";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";
import { forgetKey } from "./forget-key";

/** Enters a key on this device: `{ key, replace? }`. Where another one is here that opens something, 409 until told to replace it. */
export const POST = spoken(async (request, said) => {
  const { t } = said;
  const limited = await tooMany(said, "key", request);
  if (limited) return limited;
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseEntry(body.value);
  if (!parsed.ok) return refuse(400, t("notRight.notChanged"), { problems: parsed.problems });
  const result = await enterKey(request.cookies.get(keyCookie)?.value, parsed.value);
  switch (result.outcome) {
    case "no-key":
      return refuse(400, t("notAKey"));
    case "another":
      return refuse(409, t("anotherKey"), { reflections: result.reflections });
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
export const DELETE = spoken(async (request) => forgetKey(request, new NextResponse(null, { status: 204, headers: notKept })));
