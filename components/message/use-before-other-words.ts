import { useEffect } from "react";

/**
 * Asks before the form at the foot of the page chooses other words: that opens the page anew, and what is written is kept
 * in this page alone. Nothing is asked where there is no question.
 */
export function useBeforeOtherWords(question: string | null): void {
  useEffect(() => {
    if (question === null) return;
    const ask = (event: SubmitEvent) => {
      const isChoice = event.target instanceof HTMLFormElement && event.target.getAttribute("action") === "/words";
      if (isChoice && !window.confirm(question)) event.preventDefault();
    };
    document.addEventListener("submit", ask);
    return () => document.removeEventListener("submit", ask);
  }, [question]);
}
