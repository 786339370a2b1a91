import { type PersistStorage, persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { Question } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { newId } from "./new-id";
import { parseDraft } from "./parse-draft";
import { sealedStorageIn } from "./sealed-storage";

/** A check-in in progress. */
export type CheckInDraft = {
  /** Questions that the person says have another answer by now, whether or not they have given it. */
  opened: string[];
  /** The new answers to them; one that is missing stands as it was. */
  answers: Answers;
  did: string;
  notes: string;
  /** Names the check-in that this becomes, so that saving it twice makes one. */
  saveId: string;
  /** Stays while it is written on, so that a save that waits gives way to a later edition of the same and to no other. */
  draftId: string;
};

type Written = Partial<Omit<CheckInDraft, "saveId" | "draftId">>;

export type CheckInDrafts = { drafts: Readonly<Record<string, CheckInDraft>> };

type Actions = {
  /** Puts something into the draft for a reflection. What is written anew is another check-in to save. */
  write: (of: string, written: Written) => void;
  /** Forgets the draft for a reflection, here and on the device. */
  clear: (of: string) => void;
};

export type CheckInDraftStore = ReturnType<typeof createCheckInDrafts>;

const begun = (): CheckInDraft => ({ opened: [], answers: {}, did: "", notes: "", saveId: newId(), draftId: newId() });

/** Where check-ins in progress are kept: sealed, on this device, for a day. */
export function checkInStorage(now: () => number = Date.now): PersistStorage<CheckInDrafts> {
  return sealedStorageIn("low-tide-check-in", ({ drafts }) => Object.keys(drafts).length === 0, now);
}

/**
 * Check-ins in progress, by the reflection they are about, over a place to keep them. It starts empty;
 * `persist.rehydrate()` brings back what was kept, checked against the questions.
 */
export function createCheckInDrafts(questions: readonly Question[], storage: PersistStorage<CheckInDrafts>) {
  return createStore<CheckInDrafts & Actions>()(
    persist(
      (set) => ({
        drafts: {},
        write: (of, written) =>
          set(({ drafts }) => ({ drafts: { ...drafts, [of]: { ...(drafts[of] ?? begun()), ...written, saveId: newId() } } })),
        clear: (of) =>
          set(({ drafts }) => {
            const { [of]: _gone, ...others } = drafts;
            return { drafts: others };
          }),
      }),
      {
        name: "check-ins",
        storage,
        skipHydration: true,
        partialize: ({ drafts }) => ({ drafts }),
        merge: (kept, now) => ({ ...now, drafts: { ...parseDrafts(questions, kept), ...now.drafts } }),
      },
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** Every part that is sound; it may be older than the questions, or damaged. */
function parseDrafts(questions: readonly Question[], kept: unknown): Record<string, CheckInDraft> {
  const found = isRecord(kept) && isRecord(kept.drafts) ? kept.drafts : {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([of, draft]) => {
      if (!isRecord(draft)) return [];
      const { answers, saveId } = parseDraft(questions, draft);
      const draftId = textOf(draft.draftId) || newId();
      const opened = Array.isArray(draft.opened)
        ? questions.map(({ id }) => id).filter((id) => (draft.opened as unknown[]).includes(id))
        : [];
      return [[of, { opened, answers, did: textOf(draft.did), notes: textOf(draft.notes), saveId: saveId ?? newId(), draftId }]];
    }),
  );
}
