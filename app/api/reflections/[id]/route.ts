import { type Spoken, spoken, unread } from "@/app/api/spoken";
import { parseChange } from "@/lib/reflections/change-bodies";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { open } from "@/lib/reflections/stored/store";
import { wanted } from "@/lib/reflections/wanted";
import { readJson } from "@/lib/server/read-json";
import { answer, noContent, refuse } from "@/lib/server/responses";
import { catalogue } from "@/lib/words/usual-catalogue";

type Context = RouteContext<"/api/reflections/[id]">;

/** The same for an id that is malformed, somebody else's, deleted or nobody's, so that none can be told from another. */
const noSuch = ({ t }: Spoken) => refuse(404, t("noSuch"));

/** One reflection, as it was shown then. */
export const GET = spoken(async (request, said, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  const reflection = owner && id ? await open(owner, id) : null;
  return reflection ? answer(reflection) : noSuch(said);
});

/**
 * Changes one thing in what stands beside a reflection, such as `{ change: "person", person }`, and gives it as it stands
 * then. Notes that have changed since the version that the edit names: 409 with how they stand.
 */
export const PATCH = spoken(async (request, said, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  if (!owner || !id) return noSuch(said);
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseChange(catalogue, body.value);
  if (!parsed.ok) return refuse(400, said.t("notRight.notChanged"), { problems: parsed.problems });
  const result = await change(owner, id, parsed.value);
  switch (result.outcome) {
    case "changed":
      return answer({ version: result.version, journal: result.journal });
    case "conflict":
      return refuse(409, said.t("notesChanged"), { current: result.current });
    case "refused":
      return refuse(409, said.t(`refused.${result.why}`));
    case "unreadable":
      return refuse(409, said.t("damaged.noChange"));
    case "missing":
      return noSuch(said);
    default:
      return result satisfies never;
  }
});

/** Deletes a reflection with its check-ins, or a check-in. For an hour it can be had back. */
export const DELETE = spoken(async (request, said, { params }: Context) => {
  const { owner, id } = await wanted(request, params);
  return owner && id && (await remove(owner, id)) ? noContent() : noSuch(said);
});
