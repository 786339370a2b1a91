/** How sure somebody is of what they think. */
export const sureness = ["a-guess", "fairly", "very"] as const;

/** What the person fears and what they think it is, said before the result: ids of reasons. */
export type Foreseen = { fear: string[]; guess: string[]; sure: (typeof sureness)[number] | null };

/** Of each, so many reasons at most. */
export const mostForeseen = 2;

export const nothingForeseen: Foreseen = { fear: [], guess: [], sure: null };

const reasonId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function parseReasons(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === "string" && reasonId.test(id));
  return [...new Set(ids)].slice(0, mostForeseen);
}

/** What came back from the device, without what is not sound in it; null where nothing is left. */
export function parseForeseen(input: unknown): Foreseen | null {
  const { fear, guess, sure } = (typeof input === "object" && input !== null ? input : {}) as { [part: string]: unknown };
  return settled({ fear: parseReasons(fear), guess: parseReasons(guess), sure: sureness.find((known) => known === sure) ?? null });
}

/** Null where nothing is said; and nobody is sure of a thought that they do not have. */
export function settled({ fear, guess, sure }: Foreseen): Foreseen | null {
  if (fear.length === 0 && guess.length === 0) return null;
  return { fear, guess, sure: guess.length > 0 ? sure : null };
}
