import { type NextRequest, NextResponse } from "next/server";
import { parseImport } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf, ownerOrNew, setKey } from "@/lib/reflections/key-cookie";
import { importLimit, importReflections } from "@/lib/reflections/taking-along/import";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Brings in what an export gave: that file, or part of its reflections. Where there is no key yet it makes one. */
export const POST = guarded(async (request: NextRequest) => {
  const given = request.cookies.get(keyCookie)?.value;
  const tooMany = await limited("import", request, (await ownerOf(given))?.owner);
  if (tooMany) return tooMany;
  const body = await readJson(request, importLimit);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseImport(body.value);
  if (!parsed.ok)
    return refuse(400, "This is not a file that Low Tide has made, so nothing was brought in.", { problems: parsed.problems });
  const { owner, cookie } = await ownerOrNew(given);
  const imported = await importReflections(owner, parsed.value.reflections);
  const response = NextResponse.json(imported, { headers: notKept });
  if (imported.added > 0) setKey(request, response, cookie);
  return response;
});
