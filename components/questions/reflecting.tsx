"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { PersistStorage } from "zustand/middleware";
import { useStore } from "zustand/react";
import { createDraft, type Draft, type DraftStore } from "@/lib/draft/draft";
import type { DraftState } from "@/lib/draft/parse-draft";
import { sealedStorage } from "@/lib/draft/sealed-storage";
import { type Answers, type OfferedQuestion, offered, used } from "@/lib/engine/answers";
import type { Knowledge } from "@/lib/engine/knowledge";
import { createPlaces, type Place, type Places, questionsPath } from "./places";
import { replayed } from "./replayed";

type Reflecting = { knowledge: Knowledge; draft: DraftStore; places: Places };

const ReflectingContext = createContext<Reflecting | null>(null);

function useReflecting(): Reflecting {
  const reflecting = useContext(ReflectingContext);
  if (!reflecting) throw new Error("Pages of the questionnaire stand inside <Reflecting>");
  return reflecting;
}

type Props = { knowledge: Knowledge; storage?: PersistStorage<DraftState>; children: ReactNode };

/**
 * What the pages of the questionnaire share: the questions, the draft and the places. It stays while the person goes
 * from one to the other.
 */
export function Reflecting({ knowledge, storage, children }: Props) {
  const [reflecting] = useState<Reflecting>(() => ({
    knowledge,
    draft: createDraft(knowledge.questions, storage ?? sealedStorage()),
    places: createPlaces(),
  }));
  useEffect(() => void reflecting.draft.persist.rehydrate(), [reflecting]);
  return <ReflectingContext value={reflecting}>{children}</ReflectingContext>;
}

/** A part of the draft. */
export function useDraft<T>(select: (draft: Draft) => T): T {
  return useStore(useReflecting().draft, select);
}

/** For a handler that acts on what it has just put into the draft. */
export function useDraftNow(): () => Draft {
  return useReflecting().draft.getState;
}

/** Whether the draft has come back from the device; until then the pages show what the server drew. */
export function useIsReady(): boolean {
  const { persist } = useReflecting().draft;
  return useSyncExternalStore(
    persist.onFinishHydration,
    () => persist.hasHydrated(),
    () => false,
  );
}

/**
 * The questions as they are for this person, the answers that count, and where the talk stands: after the newest answers,
 * or after those that are handed in.
 */
export function useTalk(after?: Answers) {
  const { knowledge } = useReflecting();
  const newest = useDraft((draft) => draft.answers);
  const answers = after ?? newest;
  return useMemo(() => {
    const { questions } = knowledge;
    const given = used(questions, answers);
    const open: OfferedQuestion[] = offered(questions, answers);
    return { knowledge, offered: open, answers: given, talk: replayed(knowledge, given) };
  }, [knowledge, answers]);
}

/** The place of the questions' page; null on the server and in a tab that was just opened. */
export function usePlace(): Place | null {
  const { places } = useReflecting();
  return useSyncExternalStore(
    places.subscribe,
    () => places.at(questionsPath),
    () => null,
  );
}

/** Takes the person from page to page of the questionnaire. */
export function useWay() {
  const { places } = useReflecting();
  const router = useRouter();
  const go = useCallback(
    (path: string, place: Partial<Place> = {}, how: "push" | "replace" = "push") => {
      places.prepare(path, place, how);
      router[how](path);
    },
    [places, router],
  );
  return { places, go };
}
