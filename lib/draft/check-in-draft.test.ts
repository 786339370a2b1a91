import "fake-indexeddb/auto";
import { get, keys, createStore as openStore } from "idb-keyval";
import { expect, it } from "vitest";
import { aQuestion } from "@/tests/builders/a-catalogue";
import { checkInStorage, createCheckInDrafts } from "./check-in-draft";

const questions = [aQuestion("signs", ["slow", "silent"], { kind: "multi" }), aQuestion("feeling", ["okay", "low"])];
const raw = openStore("low-tide-check-in", "draft");
const [ana, tom] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

/** The page, opened anew. */
async function reload() {
  const drafts = createCheckInDrafts(questions, checkInStorage());
  await drafts.persist.rehydrate();
  return drafts;
}
/** What was set is written by the time something later is read. */
const settled = () => checkInStorage().getItem("another name");

it("comes back after a reload, each with the reflection it is about, and sealed on the device", async () => {
  const drafts = await reload();
  drafts.getState().write(ana, { opened: ["signs"], answers: { signs: ["silent"] }, did: "I went out." });
  drafts.getState().write(tom, { notes: "Better." });
  const { drafts: back } = (await reload()).getState();
  expect(back).toEqual(drafts.getState().drafts);
  expect(back[ana]).toMatchObject({ answers: { signs: ["silent"] }, did: "I went out." });
  const sealed = await get<{ bytes: ArrayBuffer }>("check-ins", raw);
  expect(new TextDecoder("latin1").decode(sealed?.bytes)).not.toMatch(/silent|went out|Better/);
});

it("is saved under one id until something is written anew", async () => {
  const drafts = await reload();
  drafts.getState().write(ana, { did: "I rang." });
  const { saveId: first, draftId } = drafts.getState().drafts[ana] ?? {};
  expect((await reload()).getState().drafts[ana]?.saveId).toBe(first);
  drafts.getState().write(ana, { did: "I rang him." });
  expect(drafts.getState().drafts[ana]?.saveId).not.toBe(first);
  // Written on, it is the same; begun anew, it is another, and takes no place that the first one waits in.
  expect(drafts.getState().drafts[ana]?.draftId).toBe(draftId);
  drafts.getState().clear(ana);
  drafts.getState().write(ana, { did: "I rang." });
  expect(drafts.getState().drafts[ana]?.draftId).not.toBe(draftId);
});

it("once cleared it is gone, and takes nobody else’s with it", async () => {
  const drafts = await reload();
  drafts.getState().write(ana, { did: "a" });
  drafts.getState().write(tom, { did: "t" });
  drafts.getState().clear(ana);
  const after = await reload();
  expect(Object.keys(after.getState().drafts)).toEqual([tom]);
  after.getState().clear(tom);
  await settled();
  expect(await keys(raw)).toEqual([]);
});

it("drops what is not sound and keeps the rest", async () => {
  const damaged = { answers: { signs: ["silent"], feeling: "gone" }, opened: ["signs", "old"], did: 5, notes: "Kept.", saveId: "x" };
  await checkInStorage().setItem("check-ins", { state: { drafts: { [ana]: damaged, [tom]: "?" } } as never });
  const { drafts } = (await reload()).getState();
  expect(Object.keys(drafts)).toEqual([ana]);
  expect(drafts[ana]).toMatchObject({ answers: { signs: ["silent"] }, opened: ["signs"], did: "", notes: "Kept." });
});
