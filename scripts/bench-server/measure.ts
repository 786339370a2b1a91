import { randomBytes, randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { makeSecret, writeSecret } from "@/lib/vault/secret";
import { answers } from "./seed";

export const connections = 16;

/** One thing that is measured, by turns with the others. */
export type Contestant = { what: string; measure: (seconds: number) => Promise<Measured> };

export type Measured = { perSecond: number; p50: number; p99: number };

type Options = Parameters<typeof autocannon>[0];

/** Throws where an answer was not as it should be: how fast something fails is not asked. */
async function run(what: string, seconds: number, options: Omit<Options, "connections" | "duration">): Promise<Measured> {
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({ connections, duration: seconds, timeout: 30, ...options });
  const wrong = errors + timeouts + non2xx;
  if (wrong > 0) throw new Error(`${what}: ${wrong} of ${requests.total} requests were not answered as they should be`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** Asks for one address over and over. */
export function reading(what: string, url: string, cookie?: string): Contestant {
  return { what, measure: (seconds) => run(what, seconds, { url, ...(cookie ? { headers: { cookie } } : {}) }) };
}

/** Each save is another person's, from another address, as the limits on one person and one address would have it. */
const aStranger = () => ({
  "content-type": "application/json",
  cookie: `low-tide-key=${writeSecret(makeSecret())}`,
  "x-forwarded-for": `10.${[...randomBytes(3)].join(".")}`,
});

/** Saves one reflection after the other. */
export function saving(what: string, url: string): Contestant {
  const setupClient: Options["setupClient"] = (client) =>
    client.setRequests([
      {
        method: "POST",
        path: "/api/reflections",
        setupRequest: (sent) => ({ ...sent, headers: aStranger(), body: JSON.stringify({ id: randomUUID(), answers }) }),
      },
    ]);
  return { what, measure: (seconds) => run(what, seconds, { url, setupClient }) };
}

/** The middle of several rounds, and how far they lay apart. */
export type Summary = Measured & { from: number; to: number };

export function summary(rounds: readonly Measured[]): Summary {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const perSecond = rounds.map((round) => round.perSecond);
  return {
    perSecond: middle([...perSecond]),
    p50: middle(rounds.map(({ p50 }) => p50)),
    p99: middle(rounds.map(({ p99 }) => p99)),
    from: Math.min(...perSecond),
    to: Math.max(...perSecond),
  };
}
