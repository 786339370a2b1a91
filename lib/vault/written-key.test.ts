import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Secret } from "./secret";
import { groupsOf, keyGroups, readKey, tidyKey, writeKey } from "./written-key";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes): Secret => Uint8Array.from(bytes));

describe("a written key", () => {
  it("is seven groups of four, always the same for one secret", () => {
    expect(writeKey(new Uint8Array(16))).toBe("0000-0000-0000-0000-0000-0000-0000");
    const written = writeKey(Uint8Array.from({ length: 16 }, (_, i) => i * 17));
    expect(written).toBe("008J-4CT4-ANK7-F24S-NAXW-SQFE-ZWJS");
    expect(groupsOf(written)).toHaveLength(keyGroups);
  });

  it("gives back the secret, however it is spaced and cased, and with look-alikes", () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom("", " ", " - ", "\n", "–", "\u00a0", "\u200b", "."), fc.boolean(), (secret, between, small) => {
        const text = groupsOf(writeKey(secret))
          .join(between)
          .replaceAll("0", "O")
          .replaceAll("1", small ? "l" : "I");
        expect(readKey(` ${small ? text.toLowerCase() : text}\n`)).toEqual({ ok: true, secret });
      }),
    );
  });

  it("with any one character wrong is refused, whichever it is", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const right = tidyKey(writeKey(secret));
        for (let at = 0; at < right.length; at++)
          for (const wrong of alphabet) {
            if (wrong === right[at]) continue;
            const read = readKey(right.slice(0, at) + wrong + right.slice(at + 1));
            if (read.ok) throw new Error(`${right} with ${wrong} at ${at} was read`);
          }
      }),
      { numRuns: 50 },
    );
  });

  it("with any two neighbours swapped is refused", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const right = tidyKey(writeKey(secret));
        for (let at = 0; at + 1 < right.length; at++) {
          if (right[at] === right[at + 1]) continue;
          const read = readKey(right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2));
          if (read.ok) throw new Error(`${right} swapped at ${at} was read`);
        }
      }),
    );
  });

  it("says what is wrong with what is no key", () => {
    const written = writeKey(new Uint8Array(16));
    expect(readKey("")).toEqual({ ok: false, why: "length", found: 0 });
    expect(readKey(written.slice(0, -1))).toEqual({ ok: false, why: "length", found: 27 });
    expect(readKey(`${written}0`)).toEqual({ ok: false, why: "length", found: 29 });
    expect(readKey(written.replace("0", "U"))).toEqual({ ok: false, why: "characters", found: ["U"] });
    expect(readKey(written.replace("0", "1"))).toEqual({ ok: false, why: "check" });
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => readKey(text).ok === false));
  });
});
