import type { NextRequest } from "next/server";
import { parseNotes } from "@/lib/reflections/bodies";
import { editNotes, open, remove } from "@/lib/reflections/store";
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

/** Edits the notes: `{ notes, version }`. Where they have changed since that version, 409 with how they stand. */
export const PATCH = guarded(async (request: NextRequest, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  if (!owner || !id) return noSuch();
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseNotes(body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right. Nothing was changed.", { problems: parsed.problems });
  const result = await editNotes(owner, id, parsed.value);
  switch (result.outcome) {
    case "saved":
      return answer({ notes: parsed.value.notes, version: result.version });
    case "conflict":
      return refuse(409, "These notes have changed since. Nothing was overwritten.", { current: result.current });
    case "unreadable":
      return refuse(409, "This reflection is damaged, so no notes can be added to it.");
    case "missing":
      return noSuch();
    default:
      return result satisfies never;
  }
});

/** Deletes a reflection. For an hour it can be had back. */
export const DELETE = guarded(async (request: NextRequest, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  return owner && id && (await remove(owner, id)) ? noContent() : noSuch();
});
