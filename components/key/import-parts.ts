/** A part stays well below what the server takes at once, and is quickly done. */
const partBytes = 1_500_000;

/** Beyond this a file is none of ours: it would be some four thousand reflections. */
const fileBytes = 200 * 1024 * 1024;

export type Parts = { ok: true; parts: string[]; tooLarge: number } | { ok: false; why: "large" | "not-ours" };

/**
 * A file cut into bodies for the server, which looks at all of it closely. Here it is only seen whether it has the look
 * of one of ours. `tooLarge` counts entries that no body could hold.
 */
export async function partsOf(file: Blob, limit = partBytes): Promise<Parts> {
  if (file.size > fileBytes) return { ok: false, why: "large" };
  const whole = read(await file.text());
  if (!whole) return { ok: false, why: "not-ours" };
  const { reflections, ...head } = whole;
  const parts: string[] = [];
  let entries: string[] = [];
  let size = 0;
  let tooLarge = 0;
  const close = () => {
    if (entries.length > 0) parts.push(`${JSON.stringify(head).slice(0, -1)},"reflections":[${entries.join(",")}]}`);
    entries = [];
    size = 0;
  };
  for (const reflection of reflections) {
    const entry = JSON.stringify(reflection);
    const length = new Blob([entry]).size;
    if (length > limit) {
      tooLarge++;
      continue;
    }
    if (size + length > limit) close();
    entries.push(entry);
    size += length;
  }
  close();
  return { ok: true, parts, tooLarge };
}

function read(text: string): { app: unknown; format: unknown; reflections: unknown[] } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("app" in value) || !("format" in value) || !("reflections" in value)) return null;
    const { app, format, reflections } = value;
    return Array.isArray(reflections) ? { app, format, reflections } : null;
  } catch {
    return null;
  }
}
