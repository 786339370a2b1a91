import { spoken, tooMany } from "@/app/api/spoken";
import { exportKinds, exportName, exportOne } from "@/lib/reflections/taking-along/export-one";
import { zoneHeader, zoneOf } from "@/lib/reflections/taking-along/time-zone";
import { wanted } from "@/lib/reflections/wanted";
import { notKept, refuse } from "@/lib/server/responses";

const types = { markdown: "text/markdown", json: "application/json" } as const;

/** One reflection with its check-ins, as a file: `?as=markdown` (or nothing) to read, `?as=json` to bring in again. */
export const GET = spoken(async (request, said, { params }: RouteContext<"/api/reflections/[id]/export">) => {
  const { t, words } = said;
  const noSuch = () => refuse(404, t("noSuch"));
  // A link on another site must not put a file of this on the device. Older browsers do not say where they come from.
  if (!["same-origin", "none", null].includes(request.headers.get("sec-fetch-site"))) return refuse(403, t("forged"));
  const { owner, id } = await wanted(request, params);
  const limited = await tooMany(said, "export", request, owner?.owner);
  if (limited) return limited;
  const as = exportKinds.find((kind) => kind === (request.nextUrl.searchParams.get("as") ?? "markdown"));
  if (!as) return refuse(400, t("noSuchKind"));
  if (!owner || !id) return noSuch();
  const timeZone = zoneOf(request.headers.get(zoneHeader));
  const made = await exportOne(owner, id, as, { words, timeZone });
  if (made === "missing") return noSuch();
  if (made === "unreadable") return refuse(409, t("damaged.noFile"));
  return new Response(made.text, {
    headers: {
      ...notKept,
      "Content-Type": `${types[as]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${exportName(as, new Date(), timeZone)}"`,
    },
  });
});
