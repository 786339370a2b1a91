import { type NextRequest, NextResponse } from "next/server";
import { parseKept } from "@/lib/reflections/key-bodies";
import { keptCookie, keyCookieOptions } from "@/lib/reflections/key-cookie";
import { guarded } from "@/lib/server/guarded";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Notes on this device whether the key is kept elsewhere: `{ kept }`; false puts it off. */
export const POST = guarded(async (request: NextRequest) => {
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseKept(body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right. Nothing was changed.", { problems: parsed.problems });
  const response = new NextResponse(null, { status: 204, headers: notKept });
  response.cookies.set(keptCookie, parsed.value.kept ? "kept" : "later", keyCookieOptions(request));
  return response;
});
