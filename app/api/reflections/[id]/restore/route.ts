import type { NextRequest } from "next/server";
import { restore } from "@/lib/reflections/stored/deleting";
import { wanted } from "@/lib/reflections/wanted";
import { guarded } from "@/lib/server/guarded";
import { noContent, refuse } from "@/lib/server/responses";

/** Takes a deletion back, with what went with it. */
export const POST = guarded(async (request: NextRequest, { params }: RouteContext<"/api/reflections/[id]/restore">) => {
  const { owner, id } = await wanted(request, params);
  return owner && id && (await restore(owner, id)) ? noContent() : refuse(404, "There is no such reflection.");
});
