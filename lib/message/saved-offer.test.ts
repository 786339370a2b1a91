import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { catalogue } from "@/lib/words/usual-catalogue";
import { planKnowledge } from "./offer";
import { type SavedState, savedOffer } from "./saved-offer";

const known = planKnowledge(catalogue);
const well: Answers = { age: "adult", bond: "early-dates", signs: ["there-in-person"], hope: "reconnect", safe: ["none"] };
const calm = { safety: "none", stance: "reconnect", steps: ["ask-for-clarity"] } as const;
const urgent = { safety: "urgent", stance: "safety", steps: [] } as const;

const saved = (id: string, day: number, overrides: Partial<SavedState> = {}): SavedState => ({
  id,
  of: null,
  savedAt: `2026-11-0${day}T10:00:00.000Z`,
  answers: well,
  result: calm,
  person: "",
  isClosed: false,
  isQuiet: false,
  ...overrides,
});
const afraid = { answers: { ...well, safe: ["afraid"] }, result: urgent };
const refused = (states: SavedState[]) => {
  const { offer, from } = savedOffer(known, states);
  return offer.offered ? null : { why: offer.why, from, concerns: offer.safety.concerns.map(({ id }) => id) };
};

describe("what is saved", () => {
  it("lets everything be written where there is nothing", () => {
    expect(savedOffer(known, [])).toMatchObject({ offer: { offered: true, because: [] }, answers: {}, from: null });
  });

  it("leads to help where the reflection told of danger, also an older one", () => {
    expect(refused([saved("b", 2), saved("a", 1, afraid)])).toEqual({ why: "help", from: "a", concerns: ["safe.afraid"] });
  });

  it("leads to help where the newest check-in did, in whatever order they come", () => {
    const states = [saved("c", 3, { of: "a", ...afraid }), saved("b", 2, { of: "a" }), saved("a", 1)];
    expect(refused(states)).toMatchObject({ why: "help", from: "a" });
    expect(refused([...states].reverse())).toMatchObject({ why: "help", from: "a" });
  });

  it("goes by a check-in whose reflection is not at hand", () => {
    expect(refused([saved("c", 3, { of: "far", ...afraid })])).toMatchObject({ why: "help", from: "far" });
  });

  it("believes what was said then, where today's catalogue no longer knows the answer", () => {
    expect(refused([saved("a", 1, { answers: { safe: ["long-gone"] }, result: urgent })])).toMatchObject({ why: "help", concerns: [] });
  });

  it("leads to help somebody who is not coping", () => {
    const state = saved("a", 1, { answers: { ...well, feeling: "not-coping" }, result: { ...calm, safety: "care" } });
    expect(savedOffer(known, [state]).offer).toMatchObject({ offered: false, why: "help", safety: { level: "care" } });
  });

  it("is at ease again where a later check-in is, and where it is noted how it turned out", () => {
    expect(refused([saved("b", 2, { of: "a" }), saved("a", 1, afraid)])).toBeNull();
    expect(refused([saved("b", 2, { of: "a", ...afraid }), saved("a", 1, { isClosed: true })])).toBeNull();
  });

  it("says why where it is over, and where the plan asks to stop", () => {
    const over = saved("a", 1, { answers: { ...well, "he-said": ["ended-it"] }, result: { ...calm, stance: "let-go" } });
    expect(savedOffer(known, [over]).offer).toMatchObject({ why: "let-go", because: ["He says it is over"] });
    expect(refused([saved("a", 1, { result: { ...calm, steps: ["stop-chasing"] } })])).toMatchObject({ why: "stop" });
  });

  it("keeps days without contact, after danger and before all else", () => {
    const quiet = saved("a", 1, { isQuiet: true, result: { ...calm, stance: "let-go" } });
    expect(refused([quiet])).toMatchObject({ why: "quiet", from: "a" });
    expect(refused([saved("b", 2), quiet])).toMatchObject({ why: "quiet", from: "a" });
    expect(refused([saved("b", 2, afraid), quiet])).toMatchObject({ why: "help", from: "b" });
  });

  it("knows the answers of one story, and none where there are several", () => {
    const asked = { answers: { ...well, "your-reach": "asked-directly" } };
    const one = savedOffer(known, [saved("b", 2, { person: "Elias ", ...asked }), saved("a", 1, { person: "elias" })]);
    expect(one).toMatchObject({ answers: asked.answers, from: "b" });
    expect(one.offer.offered && one.offer.purposes).not.toContain("ask");
    expect(savedOffer(known, [saved("b", 2, asked), saved("a", 1)])).toMatchObject({ offer: { offered: true }, answers: {}, from: null });
  });
});
