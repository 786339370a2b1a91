import { type NextRequest, NextResponse } from "next/server";
import { forgetKey } from "@/app/api/key/forget-key";
import { parseErase } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { log } from "@/lib/server/log";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Erases for good all that the person has saved, and takes the key from this device: `{ confirm: "erase everything" }`. */
export const POST = guarded(async (request: NextRequest) => {
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const tooMany = await limited("erase", request, owner?.owner);
  if (tooMany) return tooMany;
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseErase(body.value);
  if (!parsed.ok) return refuse(400, "This was not confirmed, so nothing was erased.", { problems: parsed.problems });
  if (!owner) return refuse(404, "There is no key on this device.");
  const { erased, isTraceless } = await eraseAll(owner);
  if (!isTraceless) log("warn", "erasure-left-traces");
  return forgetKey(request, NextResponse.json({ erased }, { headers: notKept }));
});
