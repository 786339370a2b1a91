import { NextResponse } from "next/server";
import { spoken, tooMany, unread } from "@/app/api/spoken";
import { parseImport } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf, ownerOrNew, setKey } from "@/lib/reflections/key-cookie";
import { importLimit, importReflections } from "@/lib/reflections/taking-along/import";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Brings in what an export gave: that file, or part of its reflections. Where there is no key yet it makes one. */
export const POST = spoken(async (request, said) => {
  const given = request.cookies.get(keyCookie)?.value;
  const limited = await tooMany(said, "import", request, (await ownerOf(given))?.owner);
  if (limited) return limited;
  const body = await readJson(request, importLimit);
  if (!body.ok) return unread(said, body);
  const parsed = parseImport(body.value);
  if (!parsed.ok) return refuse(400, said.t("notAFile"), { problems: parsed.problems });
  const { owner, cookie } = await ownerOrNew(given);
  const imported = await importReflections(owner, parsed.value.reflections);
  const response = NextResponse.json(imported, { headers: notKept });
  if (imported.added > 0) setKey(request, response, cookie);
  return response;
});
