import { type NextRequest, NextResponse } from "next/server";
import { catalogue } from "@/lib/catalogue/catalogue";
import { parsePage, parseSaving } from "@/lib/reflections/bodies";
import { keyCookie, ownerOf, ownerOrNew, setKey } from "@/lib/reflections/key-cookie";
import { save } from "@/lib/reflections/stored/save";
import { list } from "@/lib/reflections/stored/store";
import type { ListPage } from "@/lib/reflections/views";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { readJson } from "@/lib/server/read-json";
import { answer, notKept, refuse } from "@/lib/server/responses";

/**
 * Saves a reflection, `{ id, answers, person?, forecast?, notes? }`, or a check-in of one,
 * `{ id, answers, checkIn: { of, did }, notes? }`. The first save of a browser makes the key.
 */
export const POST = guarded(async (request: NextRequest) => {
  const { owner, cookie } = await ownerOrNew(request.cookies.get(keyCookie)?.value);
  const tooMany = await limited("save", request, owner.owner);
  if (tooMany) return tooMany;
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseSaving(catalogue, body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right. Nothing was saved.", { problems: parsed.problems });
  const result = await save(owner, parsed.value, catalogue);
  switch (result.outcome) {
    case "conflict":
      return refuse(409, "This was saved before and is different there by now. Nothing was changed.");
    case "no-reflection":
      return refuse(409, "The reflection that this check-in belongs to is not there any more. Nothing was saved.");
    case "unreadable":
      return refuse(409, "The reflection that this check-in belongs to is damaged, so nothing can be added to it. Nothing was saved.");
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
export const GET = guarded(async (request: NextRequest) => {
  const parsed = parsePage(request.nextUrl.searchParams);
  if (!parsed.ok) return refuse(400, "There is no such page.", { problems: parsed.problems });
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const nothing: ListPage = { reflections: [], next: null };
  return answer(owner ? await list(owner, parsed.value) : nothing);
});
