import type { NextRequest } from "next/server";
import { catalogue } from "@/lib/catalogue/catalogue";
import { parseChange } from "@/lib/reflections/change-bodies";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { open } from "@/lib/reflections/stored/store";
import { wanted } from "@/lib/reflections/wanted";
import { guarded } from "@/lib/server/guarded";
import { readJson } from "@/lib/server/read-json";
import { answer, noContent, refuse } from "@/lib/server/responses";

type Context = RouteContext<"/api/reflections/[id]">;

/** The same for an id that is malformed, somebody else's, deleted or nobody's, so that none can be told from another. */
const noSuch = () => refuse(404, "There is no such reflection.");

/** One reflection, as it was shown then. */
export const GET = guarded(async (request: NextRequest, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  const reflection = owner && id ? await open(owner, id) : null;
  return reflection ? answer(reflection) : noSuch();
});

/**
 * Changes one thing in what stands beside a reflection, such as `{ change: "person", person }`, and gives it as it stands
 * then. Notes that have changed since the version that the edit names: 409 with how they stand.
 */
export const PATCH = guarded(async (request: NextRequest, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  if (!owner || !id) return noSuch();
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseChange(catalogue, body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right. Nothing was changed.", { problems: parsed.problems });
  const result = await change(owner, id, parsed.value);
  switch (result.outcome) {
    case "changed":
      return answer({ version: result.version, journal: result.journal });
    case "conflict":
      return refuse(409, "These notes have changed since. Nothing was overwritten.", { current: result.current });
    case "refused":
      return refuse(409, result.message);
    case "unreadable":
      return refuse(409, "This reflection is damaged, so nothing in it can be changed.");
    case "missing":
      return noSuch();
    default:
      return result satisfies never;
  }
});

/** Deletes a reflection with its check-ins, or a check-in. For an hour it can be had back. */
export const DELETE = guarded(async (request: NextRequest, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  return owner && id && (await remove(owner, id)) ? noContent() : noSuch();
});
