import { beforeEach, describe, expect, it } from "vitest";
import type { PersistStorage } from "zustand/middleware";
import type { Question } from "@/lib/catalogue/schema";
import { createDraft } from "./draft";
import type { DraftState } from "./parse-draft";

const wording = { topic: "distance", text: "A question?", about: "A question", why: "Because.", core: true } as const;
const option = (id: string) => ({ id, label: id, statement: id });
const questions: Question[] = [
  { ...wording, id: "bond", kind: "single", options: [option("casual"), option("relationship")] },
  { ...wording, id: "signs", kind: "multi", options: [option("cancels"), option("gone-silent"), { ...option("none"), alone: true }] },
];

function inMemory(state?: unknown) {
  const box: { state: unknown } = { state };
  const storage: PersistStorage<DraftState> = {
    getItem: () => (box.state === undefined ? null : { state: box.state as DraftState }),
    setItem: (_, value) => {
      box.state = value.state;
    },
    removeItem: () => {
      box.state = undefined;
    },
  };
  return { box, storage };
}

describe("a draft", () => {
  let draft: ReturnType<typeof createDraft>;
  beforeEach(() => {
    draft = createDraft(questions, inMemory().storage);
  });

  it("keeps answers, tells a skip from not asked, and takes an empty choice back", () => {
    draft.getState().answer("bond", "casual");
    draft.getState().skip("signs");
    expect(draft.getState().answers).toEqual({ bond: "casual", signs: null });
    draft.getState().answer("signs", ["cancels"]);
    draft.getState().answer("signs", []);
    expect(draft.getState().answers).toEqual({ bond: "casual" });
  });

  it("notes when it was started, once", () => {
    expect(draft.getState().startedAt).toBeNull();
    draft.getState().skip("bond");
    const startedAt = draft.getState().startedAt;
    expect(startedAt).toBeGreaterThan(0);
    draft.getState().answer("bond", "casual");
    expect(draft.getState().startedAt).toBe(startedAt);
  });

  it("saves under one id until an answer changes", () => {
    draft.getState().answer("signs", ["cancels"]);
    const first = draft.getState().prepareSave();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    draft.getState().answer("signs", ["cancels"]);
    expect(draft.getState().prepareSave()).toBe(first);
    draft.getState().answer("signs", ["cancels", "gone-silent"]);
    expect(draft.getState().saveId).toBeNull();
    expect(draft.getState().prepareSave()).not.toBe(first);
  });

  it("forgets everything when cleared", () => {
    draft.getState().answer("bond", "casual");
    draft.getState().prepareSave();
    draft.getState().clear();
    expect(draft.getState()).toMatchObject({ answers: {}, startedAt: null, saveId: null });
  });

  it("comes back as it was kept", async () => {
    const { box, storage } = inMemory();
    const before = createDraft(questions, storage);
    before.getState().answer("bond", "relationship");
    before.getState().answer("signs", ["cancels", "gone-silent"]);
    const saveId = before.getState().prepareSave();
    expect(box.state).toMatchObject({ answers: { bond: "relationship" } });
    const after = createDraft(questions, storage);
    expect(after.getState().answers).toEqual({});
    await after.persist.rehydrate();
    expect(after.getState()).toMatchObject({ answers: { bond: "relationship", signs: ["cancels", "gone-silent"] }, saveId });
  });
});

describe("what came back from the device", () => {
  const revive = async (state: unknown) => {
    const draft = createDraft(questions, inMemory(state).storage);
    await draft.persist.rehydrate();
    return draft.getState();
  };
  const saveId = "0f8fad5b-d9cb-469f-a165-70867728950e";

  it.each([["text"], [null], [[]], [{ answers: "text", startedAt: "yesterday", saveId: 5 }], [{ answers: null }]])(
    "is dropped where it is %j",
    async (state) => {
      expect(await revive(state)).toMatchObject({ answers: {}, startedAt: null, saveId: null });
    },
  );

  it.each([
    ["an unknown question", { weather: "fine" }],
    ["an unknown option", { bond: "neighbours" }],
    ["a list where one option is wanted", { bond: ["casual"] }],
    ["one option where a list is wanted", { signs: "cancels" }],
    ["an empty list", { signs: [] }],
    ["an option named twice", { signs: ["cancels", "cancels"] }],
    ["options that exclude each other", { signs: ["cancels", "none"] }],
    ["something inherited", JSON.parse('{"__proto__":{"bond":"casual"}}')],
  ])("loses %s and keeps the rest", async (_, damaged) => {
    const sound = "signs" in damaged ? { bond: "casual" } : { signs: ["cancels"] };
    expect(await revive({ answers: { ...sound, ...damaged }, startedAt: 5, saveId })).toMatchObject({ answers: sound, startedAt: 5 });
  });

  it("is another reflection where an answer was lost", async () => {
    expect((await revive({ answers: { bond: "casual" }, startedAt: 5, saveId })).saveId).toBe(saveId);
    expect((await revive({ answers: { bond: "casual", weather: "fine" }, startedAt: 5, saveId })).saveId).toBeNull();
  });
});

describe("what is feared and thought", () => {
  const said = { fear: ["someone-else"], guess: ["too-fast", "not-ready"], sure: "fairly" as const };

  it("comes back with the answers, changes no reflection into another, and goes when everything goes", async () => {
    const { storage } = inMemory();
    const before = createDraft(questions, storage);
    before.getState().answer("bond", "casual");
    const saveId = before.getState().prepareSave();
    before.getState().foresee(said);
    const after = createDraft(questions, storage);
    await after.persist.rehydrate();
    expect(after.getState()).toMatchObject({ foreseen: said, saveId });
    after.getState().clear();
    expect(after.getState().foreseen).toBeNull();
  });

  it("is nothing where no reason is named, and nobody is sure of no thought", () => {
    const draft = createDraft(questions, inMemory().storage);
    draft.getState().foresee({ fear: ["someone-else"], guess: [], sure: "very" });
    expect(draft.getState().foreseen).toEqual({ fear: ["someone-else"], guess: [], sure: null });
    draft.getState().foresee({ fear: [], guess: [], sure: "very" });
    expect(draft.getState().foreseen).toBeNull();
  });

  it.each([
    ["text", null],
    [{ fear: "someone-else", guess: [5], sure: "very" }, null],
    [
      { fear: ["a", "a", "b", "c"], guess: ["Not an id"], sure: "very" },
      { fear: ["a", "b"], guess: [], sure: null },
    ],
    [
      { fear: [], guess: ["a"], sure: "entirely" },
      { fear: [], guess: ["a"], sure: null },
    ],
  ])("keeps of %j what is sound", async (kept, sound) => {
    const draft = createDraft(questions, inMemory({ answers: { bond: "casual" }, foreseen: kept }).storage);
    await draft.persist.rehydrate();
    expect(draft.getState().foreseen).toEqual(sound);
  });
});
