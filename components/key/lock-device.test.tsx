import "fake-indexeddb/auto";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { inThisTab } from "@/components/message/in-this-tab";
import { checkInStorage } from "@/lib/draft/check-in-draft";
import { sealedStorage } from "@/lib/draft/sealed-storage";
import { show } from "@/tests/builders/a-key-page";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { LockDevice } from "./lock-device";

const answers = { signs: ["cancels"] };
const draft = { answers, foreseen: null, startedAt: 1, saveId: null };
const checkIn = { opened: [], answers, did: "I went out.", notes: "", saveId: "1", draftId: "2" };
const message = { text: "Hello" } as unknown as Parameters<typeof inThisTab.set>[0];

beforeEach(async () => {
  await sealedStorage().setItem("draft", { state: draft });
  await checkInStorage().setItem("check-ins", { state: { drafts: { a: checkIn } } });
  inThisTab.set(message);
});

const onDevice = async () => [await sealedStorage().getItem("draft"), await checkInStorage().getItem("check-ins"), inThisTab.get()];

const lock = async (onLocked: () => void) => {
  show(<LockDevice isKept onLocked={onLocked} />);
  await userEvent.click(screen.getByRole("button", { name: "Lock this device" }));
  await userEvent.click(screen.getByRole("button", { name: "Lock it now" }));
};

test("what was begun and not saved is on the device no longer once it says that it is locked", async () => {
  aServer(() => ({ status: 204 }));
  const onLocked = vi.fn();
  expect(await onDevice()).toEqual([{ state: draft }, { state: { drafts: { a: checkIn } } }, message]);
  await lock(onLocked);
  await vi.waitFor(() => expect(onLocked).toHaveBeenCalled());
  expect(await onDevice()).toEqual([null, null, null]);
});

test("where it could not be locked, what was begun is still there", async () => {
  aServer(noNetwork);
  await lock(() => {
    throw new Error("It is not locked");
  });
  expect(await screen.findByText("It is not locked.")).toBeInTheDocument();
  expect(await onDevice()).toEqual([{ state: draft }, { state: { drafts: { a: checkIn } } }, message]);
});
