import { NextResponse } from "next/server";
import { forgetKey } from "@/app/api/key/forget-key";
import { spoken, tooMany, unread } from "@/app/api/spoken";
import { parseErase } from "@/lib/reflections/key-bodies";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { log } from "@/lib/server/log";
import { readJson } from "@/lib/server/read-json";
import { notKept, refuse } from "@/lib/server/responses";

/** Erases for good all that the person has saved, and takes the key from this device: `{ confirm: "erase everything" }`. */
export const POST = spoken(async (request, said) => {
  const owner = await ownerOf(request.cookies.get(keyCookie)?.value);
  const limited = await tooMany(said, "erase", request, owner?.owner);
  if (limited) return limited;
  const body = await readJson(request);
  if (!body.ok) return unread(said, body);
  const parsed = parseErase(body.value);
  if (!parsed.ok) return refuse(400, said.t("notConfirmed"), { problems: parsed.problems });
  if (!owner) return refuse(404, said.t("noKey"));
  const { erased, isTraceless } = await eraseAll(owner);
  if (!isTraceless) log("warn", "erasure-left-traces");
  return forgetKey(request, NextResponse.json({ erased }, { headers: notKept }));
});
