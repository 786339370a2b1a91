import { useEffect, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand/react";
import { type CheckInDraft, checkInStorage, createCheckInDrafts } from "@/lib/draft/check-in-draft";
import type { OfferedQuestion } from "@/lib/engine/answers";

const nothing: CheckInDraft = { opened: [], answers: {}, did: "", notes: "", saveId: "", draftId: "" };

/** The check-in in progress for a reflection; nothing until it has come back from the device. */
export function useCheckInDraft(of: string, questions: readonly OfferedQuestion[]) {
  const [store] = useState(() => createCheckInDrafts(questions, checkInStorage()));
  useEffect(() => void store.persist.rehydrate(), [store]);
  const isReady = useSyncExternalStore(
    store.persist.onFinishHydration,
    () => store.persist.hasHydrated(),
    () => false,
  );
  const draft = useStore(store, ({ drafts }) => drafts[of]) ?? nothing;
  const now = () => store.getState();
  return {
    draft,
    isReady,
    write: (written: Partial<Omit<CheckInDraft, "saveId" | "draftId">>) => now().write(of, written),
    /** The draft to save, under the id it is saved by. Where nothing was written it is made now. */
    prepare: (): CheckInDraft => {
      if (!now().drafts[of]) now().write(of, {});
      return now().drafts[of] ?? nothing;
    },
    clear: () => now().clear(of),
  };
}
