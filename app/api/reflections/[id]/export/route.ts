import type { NextRequest } from "next/server";
import { catalogue } from "@/lib/catalogue/catalogue";
import { exportKinds, exportName, exportOne } from "@/lib/reflections/taking-along/export-one";
import { wanted } from "@/lib/reflections/wanted";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { notKept, refuse } from "@/lib/server/responses";

const types = { markdown: "text/markdown", json: "application/json" } as const;

const noSuch = () => refuse(404, "There is no such reflection.");

/** One reflection with its check-ins, as a file: `?as=markdown` (or nothing) to read, `?as=json` to bring in again. */
export const GET = guarded(async (request: NextRequest, { params }: RouteContext<"/api/reflections/[id]/export">) => {
  // A link on another site must not put a file of this on the device. Older browsers do not say where they come from.
  if (!["same-origin", "none", null].includes(request.headers.get("sec-fetch-site")))
    return refuse(403, "This request came from another site, so nothing was done.");
  const { owner, id } = await wanted(request, params);
  const tooMany = await limited("export", request, owner?.owner);
  if (tooMany) return tooMany;
  const as = exportKinds.find((kind) => kind === (request.nextUrl.searchParams.get("as") ?? "markdown"));
  if (!as) return refuse(400, "A file is made as markdown or as json.");
  if (!owner || !id) return noSuch();
  const made = await exportOne(owner, id, as, catalogue);
  if (made === "missing") return noSuch();
  if (made === "unreadable") return refuse(409, "This reflection is damaged, so there is nothing to put into a file.");
  return new Response(made.text, {
    headers: {
      ...notKept,
      "Content-Type": `${types[as]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${exportName(as, new Date())}"`,
    },
  });
});
