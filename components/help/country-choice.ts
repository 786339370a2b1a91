import { useSyncExternalStore } from "react";
import { guessCountry } from "@/lib/help/guess";

/** On the device only; "Leave quickly" clears it with the rest. */
const STORED_AS = "low-tide:country";

/** What was chosen where storage is forbidden, so that choosing still works. */
let unstored: string | null = null;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return unstored;
  }
}

/** Remembers where the person is; an empty code stands for somewhere else. */
export function chooseCountry(code: string): void {
  try {
    localStorage.setItem(STORED_AS, code);
  } catch {
    unstored = code;
  }
  for (const listener of listeners) listener();
}

export type CountryChoice = { code: string; guessed: boolean };

/**
 * Where the person is: chosen, else guessed from the browser's languages, else an empty code.
 * Null while rendered on the server, and for as long as no script runs. A stored code we no longer know is as if never chosen.
 */
export function useCountryChoice(known: readonly string[]): CountryChoice | null {
  const chosen = useSyncExternalStore<string | null | undefined>(subscribe, stored, () => undefined);
  if (chosen === undefined) return null;
  if (chosen === "" || (chosen !== null && known.includes(chosen))) return { code: chosen, guessed: false };
  const guess = guessCountry(navigator.languages, known);
  return { code: guess ?? "", guessed: guess !== null };
}
