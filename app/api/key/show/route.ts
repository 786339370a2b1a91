import type { NextRequest } from "next/server";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { shownKey } from "@/lib/reflections/key-entry";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { answer, refuse } from "@/lib/server/responses";

/** The key of this device, to be kept on paper: `{ key }`. A POST, so that no address, cache or forged link gets at it. */
export const POST = guarded(async (request: NextRequest) => {
  const cookie = request.cookies.get(keyCookie)?.value;
  const owner = await ownerOf(cookie);
  const tooMany = await limited("show", request, owner?.owner);
  if (tooMany) return tooMany;
  const key = shownKey(cookie);
  return key ? answer({ key }) : refuse(404, "There is no key on this device.");
});
