import type { NextRequest } from "next/server";
import { catalogue } from "@/lib/catalogue/catalogue";
import { today } from "@/lib/reflections/comparing/today";
import { open } from "@/lib/reflections/stored/store";
import { wanted } from "@/lib/reflections/wanted";
import { guarded } from "@/lib/server/guarded";
import { answer, refuse } from "@/lib/server/responses";

/** What the present catalogue says to the answers of a saved reflection. Worked out now, and kept nowhere. */
export const GET = guarded(async (request: NextRequest, { params }: RouteContext<"/api/reflections/[id]/today">) => {
  const { owner, id } = await wanted(request, params);
  const reflection = owner && id ? await open(owner, id) : null;
  if (!reflection) return refuse(404, "There is no such reflection.");
  if (!reflection.readable) return refuse(409, "This reflection is damaged, so there are no answers to look at.");
  return answer(today(catalogue, reflection));
});
