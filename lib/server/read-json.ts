/** A body that was read, or why it was not. */
export type ReadJson = { ok: true; value: unknown } | Unread;

type Unread = { ok: false; status: 400 | 413 | 415; why: "notJson" | "tooLarge" | "notTyped"; limit: number };

/** Sixty times the answers to every question, and room for the longest notes in the widest script. */
export const bodyLimit = 64 * 1024;

/** Reads a JSON body, and never more of it than the limit. */
export async function readJson(request: Request, limit = bodyLimit): Promise<ReadJson> {
  const tooLarge: Unread = { ok: false, status: 413, why: "tooLarge", limit };
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, status: 415, why: "notTyped", limit };
  if (Number(request.headers.get("content-length")) > limit) return tooLarge;
  const bytes = await readAtMost(request.body, limit);
  if (bytes === null) return tooLarge;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400, why: "notJson", limit };
  }
}

/** All bytes of a stream, or null as soon as there are more than the limit: the rest is not waited for. */
export async function readAtMost(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | null> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
