import { keyLength, type ReadKey } from "@/lib/vault/written-key";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** "the third of the seven groups" is found by its number from nought. */
export function ordinal(group: number): string {
  return ordinals[group] ?? String(group + 1);
}

/** How a key looks, for whoever is to type one. */
export const keyShape = `${keyLength} letters and digits, in seven groups of four. Capitals, spaces and dashes do not matter.`;

/** What is wrong with what somebody typed, and how it may be mended. */
export function wrongKey(read: Extract<ReadKey, { ok: false }>): string {
  switch (read.why) {
    case "length": {
      if (read.found === 0) return "Type your key here.";
      const by = Math.abs(keyLength - read.found);
      return `A key has ${keyLength} characters. This has ${by} too ${read.found < keyLength ? "few" : "many"}.`;
    }
    case "characters":
      return `No key has ${read.found.slice(0, 3).join(" or ")} in it. Please look at that place again.`;
    case "check":
      return "One character is wrong, or two have changed places. Please compare it with what you kept, group by group.";
    default:
      return read satisfies never;
  }
}
