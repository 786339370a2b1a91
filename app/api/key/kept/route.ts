import { NextResponse } from "next/server";
import { spoken, unread } from "@/app/api/spoken";
import { parseKept } from "@/lib/reflections/key-bodies";
import { keptCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Notes on this device whether the key is kept elsewhere: `{ kept }`; false puts it off. */
export const POST = spoken(async (request, said) => {
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseKept(body.value);
  if (!parsed.ok) return refuse(400, said.t("notRight.notChanged"), { problems: parsed.problems });
  const response = new NextResponse(null, { status: 204, headers: notKept });
  response.cookies.set(keptCookie, parsed.value.kept ? "kept" : "later", keyCookieOptions(request));
  return response;
});
