import { calendarDay } from "@/lib/reflections/calendar-day";
import { open } from "@/lib/reflections/stored/store";
import type { Keys } from "@/lib/vault/keys";
import { exportJson } from "./export-json";
import { exportMarkdown } from "./export-markdown";
import type { Reader } from "./reader";

export const exportKinds = ["markdown", "json"] as const;

export type ExportKind = (typeof exportKinds)[number];

/** What a file of one reflection is named by: the day it was made and no more, for names are read by others. */
export const exportName = (as: ExportKind, now: Date, timeZone: string) =>
  `notes-${calendarDay(now, timeZone)}.${as === "json" ? "json" : "md"}`;

/**
 * One reflection with its check-ins, whole or not at all; a check-in alone. "missing" where there is no such, "unreadable"
 * where what was stored of it is damaged. Throws what the database throws.
 */
export async function exportOne(
  owner: Keys,
  id: string,
  as: ExportKind,
  reader: Reader,
): Promise<{ text: string } | "missing" | "unreadable"> {
  const reflection = await open(owner, id);
  if (!reflection) return "missing";
  if (!reflection.readable) return "unreadable";
  const pieces = as === "json" ? exportJson(owner, id) : exportMarkdown(owner, reader, id);
  let text = "";
  for await (const piece of pieces) text += piece;
  return { text };
}
