import { keyLength, type ReadKey } from "@/lib/vault/written-key";
import type { Translator } from "@/lib/words/translator";

/** What is wrong with what somebody typed, and how it may be mended. */
export function wrongKey(read: Extract<ReadKey, { ok: false }>, t: Translator<"key">): string {
  switch (read.why) {
    case "length": {
      if (read.found === 0) return t("wrong.empty");
      const by = Math.abs(keyLength - read.found);
      return t(read.found < keyLength ? "wrong.short" : "wrong.long", { length: keyLength, by });
    }
    case "characters": {
      const [first = "", second = "", third = ""] = read.found;
      return t("wrong.characters", { count: read.found.length, first, second, third });
    }
    case "check":
      return t("wrong.slip");
    default:
      return read satisfies never;
  }
}
