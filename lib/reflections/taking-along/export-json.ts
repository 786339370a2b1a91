import type { Keys } from "@/lib/vault/keys";
import { exported, exportFormat, exportMark } from "./export";

/**
 * Everything as one JSON text, in pieces: to be read by a person, and to be brought in again. It holds no date of its
 * own, so the same reflections make the same bytes. How many could not be read stands at its end.
 * @param only the id of one, where no more than that is wanted; its check-ins come with it.
 */
export async function* exportJson(owner: Keys, only?: string): AsyncGenerator<string> {
  yield `{\n  "app": ${JSON.stringify(exportMark)},\n  "format": ${exportFormat},\n  "reflections": [`;
  let count = 0;
  let unreadable = 0;
  for await (const one of exported(owner, only)) {
    if (one === null) {
      unreadable++;
      continue;
    }
    yield `${count++ === 0 ? "" : ","}\n    ${JSON.stringify(one, null, 2).replaceAll("\n", "\n    ")}`;
  }
  yield `${count === 0 ? "" : "\n  "}],\n  "unreadable": ${unreadable}\n}\n`;
}
