import { type PersistStorage, persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { Question } from "@/lib/catalogue/schema";
import type { Answer } from "@/lib/engine/answers";
import { type Foreseen, settled } from "./foreseen";
import { newId } from "./new-id";
import { type DraftState, parseDraft } from "./parse-draft";

export type DraftActions = {
  /** Keeps what was chosen; an empty choice takes the answer back. */
  answer: (question: string, choice: string | readonly string[]) => void;
  /** Notes that the question was put and passed over. */
  skip: (question: string) => void;
  /** Keeps what the person fears and thinks it is; where they say neither, that there is nothing. */
  foresee: (foreseen: Foreseen) => void;
  /** Forgets everything, here and on the device. */
  clear: () => void;
  /** The id to save under: made when first asked for, the same until an answer changes. */
  prepareSave: () => string;
};

export type Draft = DraftState & DraftActions;
export type DraftStore = ReturnType<typeof createDraft>;

const nothing: DraftState = { answers: {}, foreseen: null, startedAt: null, saveId: null };

function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((id, i) => id === b[i]));
}

/** The draft with one answer put in place, or taken out where there is none. Changed answers are another reflection. */
function withAnswer(draft: DraftState, question: string, answer: Answer | undefined): Partial<DraftState> {
  if (isSame(draft.answers[question], answer)) return {};
  const answers = { ...draft.answers };
  if (answer === undefined) delete answers[question];
  else answers[question] = answer;
  return { answers, startedAt: draft.startedAt ?? Date.now(), saveId: null };
}

/**
 * A new draft over a place to keep it. It starts empty; `persist.rehydrate()` brings back what was kept, so that the
 * first paint is the server's. What comes back is checked against the questions.
 */
export function createDraft(questions: readonly Question[], storage: PersistStorage<DraftState>) {
  return createStore<Draft>()(
    persist(
      (set, get) => ({
        ...nothing,
        answer: (question, choice) => set((draft) => withAnswer(draft, question, choice.length > 0 ? choice : undefined)),
        skip: (question) => set((draft) => withAnswer(draft, question, null)),
        foresee: (foreseen) => set({ foreseen: settled(foreseen) }),
        clear: () => set(nothing),
        prepareSave: () => {
          const saveId = get().saveId ?? newId();
          if (get().saveId === null) set({ saveId });
          return saveId;
        },
      }),
      {
        name: "draft",
        storage,
        skipHydration: true,
        partialize: ({ answers, foreseen, startedAt, saveId }) => ({ answers, foreseen, startedAt, saveId }),
        merge: (kept, draft) => ({ ...draft, ...parseDraft(questions, kept) }),
      },
    ),
  );
}
