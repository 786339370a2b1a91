/**
 * Microseconds that this process has had of the processor, its garbage collector included. A clock on the wall would
 * charge us for whatever else the machine does meanwhile; where it does nothing else the two go alike.
 */
export function processorMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds: the middle of all rounds, and the quarter of them below and above. */
export type Timing = { median: number; quarter: number; threeQuarters: number };

export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function timingOf(micros: readonly number[]): Timing {
  const sorted = [...micros].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), quarter: quantile(sorted, 0.25), threeQuarters: quantile(sorted, 0.75) };
}

/** Something to be timed: `once` goes through its work once and returns something made of every result. */
export type Racer = { name: string; once: () => number | Promise<number> };

/** A round of one racer lasts at least this long, or the clock's own step would show. */
const leastMicros = 20_000;

/** How often to repeat so that a round lasts long enough. Warms the code up on the way. */
async function repeatsFor({ once }: Racer): Promise<number> {
  for (let repeats = 1; ; repeats *= 2) {
    const start = processorMicros();
    for (let i = 0; i < repeats; i++) await once();
    if (processorMicros() - start >= leastMicros) return repeats;
  }
}

/**
 * Times the racers by turns, round after round, so that what disturbs the machine disturbs them all. `each` is the
 * number of things done in one go. Gives the time of one thing, by name.
 */
export async function race(racers: readonly Racer[], rounds: number, each: number): Promise<Record<string, Timing>> {
  const repeats: number[] = [];
  // The first go warms up, the second finds the number of repeats for code that is warm.
  for (const racer of [...racers, ...racers]) repeats.push(await repeatsFor(racer));
  const micros = racers.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [place, { once }] of racers.entries()) {
      const times = repeats[racers.length + place] ?? 1;
      const start = processorMicros();
      for (let i = 0; i < times; i++) {
        const result = once();
        // Awaiting what is there already would be charged to those who need no promise.
        if (typeof result !== "number") await result;
      }
      micros[place]?.push((processorMicros() - start) / (times * each));
    }
  }
  return Object.fromEntries(racers.map(({ name }, place) => [name, timingOf(micros[place] ?? [])]));
}
