import { spoken, tooMany, unread } from "@/app/api/spoken";
import { parseExport } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { streamOf } from "@/lib/reflections/taking-along/export";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { exportMarkdown } from "@/lib/reflections/taking-along/export-markdown";
import type { Reader } from "@/lib/reflections/taking-along/reader";
import { zoneHeader, zoneOf } from "@/lib/reflections/taking-along/time-zone";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";
import type { Keys } from "@/lib/vault/keys";

const kinds = {
  json: { type: "application/json", make: (owner: Keys) => exportJson(owner) },
  markdown: { type: "text/markdown", make: exportMarkdown },
} as const;

/** Everything the person has saved, to take along: `{ as: "json" | "markdown" }`. A POST, so that no other site can have it made. */
export const POST = spoken(async (request, said) => {
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const limited = await tooMany(said, "export", request, owner?.owner);
  if (limited) return limited;
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseExport(body.value);
  if (!parsed.ok) return refuse(400, said.t("notRight.plain"), { problems: parsed.problems });
  if (!owner) return refuse(404, said.t("noKey"));
  const { type, make } = kinds[parsed.value.as];
  const reader: Reader = { words: said.words, timeZone: zoneOf(request.headers.get(zoneHeader)) };
  return new Response(streamOf(make(owner, reader)), { headers: { ...notKept, "Content-Type": `${type}; charset=utf-8` } });
});
