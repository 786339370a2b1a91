/** The message as it was and as it is. What is typed in one go is one step. */
export type TextHistory = { past: readonly string[]; text: string; byHand: boolean };

export const emptyHistory: TextHistory = { past: [], text: "", byHand: false };

/** More steps back than anybody takes. */
const mostSteps = 50;

function step({ past, text }: TextHistory): readonly string[] {
  return [...past, text].slice(-mostSteps);
}

/** A letter typed. The first after something else was done begins a new step. */
export function typed(history: TextHistory, text: string): TextHistory {
  return { past: history.byHand ? history.past : step(history), text, byHand: true };
}

/** A draft put in, a wording changed, everything cleared: a step of its own. */
export function changed(history: TextHistory, text: string): TextHistory {
  return text === history.text ? history : { past: step(history), text, byHand: false };
}

/** One step back; the same where there is none. */
export function undone(history: TextHistory): TextHistory {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), text: before, byHand: false };
}
