import { spoken } from "@/app/api/spoken";
import { restore } from "@/lib/reflections/stored/deleting";
import { wanted } from "@/lib/reflections/wanted";
import { noContent, refuse } from "@/lib/server/responses";

/** Takes a deletion back, with what went with it. */
export const POST = spoken(async (request, { t }, { params }: RouteContext<"/api/reflections/[id]/restore">) => {
  const { owner, id } = await wanted(request, params);
  return owner && id && (await restore(owner, id)) ? noContent() : refuse(404, t("noSuch"));
});
