import { NextResponse } from "next/server";
import { spoken, tooMany, unread } from "@/app/api/spoken";
import { parsePage, parseSaving } from "@/lib/reflections/bodies";
import { keyCookie, ownerOf, ownerOrNew, setKey } from "@/lib/reflections/key-cookie";
import { save } from "@/lib/reflections/stored/save";
import { list } from "@/lib/reflections/stored/store";
import type { ListPage } from "@/lib/reflections/views";
import { readJson } from "@/lib/server/read-json";
import { answer, notKept, refuse } from "@/lib/server/responses";
import { catalogueIn } from "@/lib/words/catalogue-in";

/**
 * Saves a reflection, `{ id, answers, person?, forecast?, notes? }`, or a check-in of one,
 * `{ id, answers, checkIn: { of, did }, notes? }`. The first save of a browser makes the key.
 */
export const POST = spoken(async (request, said) => {
  const { t, words } = said;
  const catalogue = catalogueIn(words);
  const { owner, cookie } = await ownerOrNew(request.cookies.get(keyCookie)?.value);
  const limited = await tooMany(said, "save", request, owner.owner);
  if (limited) return limited;
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseSaving(catalogue, body.value);
  if (!parsed.ok) return refuse(400, t("notRight.notSaved"), { problems: parsed.problems });
  const result = await save(owner, { ...parsed.value, words }, catalogue);
  switch (result.outcome) {
    case "conflict":
      return refuse(409, t("savedBefore"));
    case "no-reflection":
      return refuse(409, t("checkIn.noReflection"));
    case "unreadable":
      return refuse(409, t("checkIn.damaged"));
    case "made":
    case "unchanged": {
      const response = NextResponse.json(result.saved, { status: result.outcome === "made" ? 201 : 200, headers: notKept });
      setKey(request, response, cookie);
      return response;
    }
    default:
      return result satisfies never;
  }
});

/** A page of the person's reflections and check-ins, newest first: `?after=<next of the page before>&limit=<1 to 200>`. */
export const GET = spoken(async (request, { t }) => {
  const parsed = parsePage(request.nextUrl.searchParams);
  if (!parsed.ok) return refuse(400, t("noPage"), { problems: parsed.problems });
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const nothing: ListPage = { reflections: [], next: null };
  return answer(owner ? await list(owner, parsed.value) : nothing);
});
