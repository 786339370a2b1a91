import { describe, expect, it } from "vitest";
import type { ExplainedReason, Explanation, Fit } from "@/lib/engine/explanation";
import { bands } from "./bands";

function reason(id: string, fit: Fit, strength?: 1 | 2 | 3): ExplainedReason {
  return { id, fit, for: strength ? [{ options: ["a.b"], statement: "So it is", strength }] : [] } as unknown as ExplainedReason;
}

function lie(...reasons: ExplainedReason[]) {
  const placed = bands({ reasons } as Explanation);
  const ids = (of: keyof typeof placed) => placed[of].map((each) => each.reason.id);
  return { strong: ids("strong"), partial: ids("partial"), silent: ids("silent"), unlikely: ids("unlikely") };
}

describe("bands", () => {
  it("puts every reason somewhere, in the order it came", () => {
    expect(lie(reason("a", "strong", 3), reason("b", "partial", 2), reason("c", "open", 2), reason("d", "unlikely", 1))).toEqual({
      strong: ["a"],
      partial: ["b", "c"],
      silent: [],
      unlikely: ["d"],
    });
  });

  it("folds away what can't be ruled out and has little for it, once there is enough to look at", () => {
    const { partial, silent } = lie(
      reason("a", "open", 1),
      reason("b", "open", 1),
      reason("c", "open", 1),
      reason("d", "open", 1),
      reason("e", "open", 2),
      reason("f", "open"),
    );
    expect(partial).toEqual(["a", "b", "c", "e"]);
    expect(silent).toEqual(["d", "f"]);
  });

  it("makes no fold for a single reason", () => {
    expect(lie(reason("a", "strong", 3), reason("b", "open"))).toMatchObject({ partial: ["b"], silent: [] });
  });

  it("names places, never reasons, in what may end up in an address", () => {
    const { strong } = bands({ reasons: [reason("lost-interest", "strong", 3)] } as Explanation);
    expect(strong[0]?.id).toBe("reason-1");
  });
});
