import type { NextRequest } from "next/server";
import { catalogue } from "@/lib/catalogue/catalogue";
import { parseExport } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { streamOf } from "@/lib/reflections/taking-along/export";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { exportMarkdown } from "@/lib/reflections/taking-along/export-markdown";
import { guarded } from "@/lib/server/guarded";
import { limited } from "@/lib/server/limits";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";
import type { Keys } from "@/lib/vault/keys";

const kinds = {
  json: { type: "application/json", make: (owner: Keys) => exportJson(owner) },
  markdown: { type: "text/markdown", make: (owner: Keys) => exportMarkdown(owner, catalogue) },
} as const;

/** Everything the person has saved, to take along: `{ as: "json" | "markdown" }`. A POST, so that no other site can have it made. */
export const POST = guarded(async (request: NextRequest) => {
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const tooMany = await limited("export", request, owner?.owner);
  if (tooMany) return tooMany;
  const body = await readJson(request);
  if (!body.ok) return refuse(body.status, body.message);
  const parsed = parseExport(body.value);
  if (!parsed.ok) return refuse(400, "Something in what was sent is not right.", { problems: parsed.problems });
  if (!owner) return refuse(404, "There is no key on this device.");
  const { type, make } = kinds[parsed.value.as];
  return new Response(streamOf(make(owner)), { headers: { ...notKept, "Content-Type": `${type}; charset=utf-8` } });
});
