import { isIPv6 } from "node:net";
import { RateLimiterRes } from "rate-limiter-flexible";
import { counterOf } from "./counters";
import { log } from "./log";

/** So many in so many seconds, for one address (all who share it) and for one owner. */
type Limit = { seconds: number; address: number; owner: number };

const tenMinutes = 10 * 60;

/**
 * What a person never does so often. An address may be a whole house's or a phone company's, so it gets more than an
 * owner. A key is beyond guessing in any number of tries; that limit keeps the tries from being a load.
 */
export const limits = {
  key: { seconds: tenMinutes, address: 30, owner: 30 },
  show: { seconds: tenMinutes, address: 60, owner: 30 },
  save: { seconds: tenMinutes, address: 600, owner: 120 },
  export: { seconds: tenMinutes, address: 60, owner: 12 },
  /** In parts of some twenty each: this is about ten thousand reflections. */
  import: { seconds: tenMinutes, address: 1200, owner: 600 },
  erase: { seconds: tenMinutes, address: 30, owner: 12 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** Takes one, and gives the seconds until there is another where there was none left; null where all is well. */
async function take(name: LimitName, of: "address" | "owner", who: string): Promise<number | null> {
  try {
    const { consume } = counterOf(`${name} ${of}`, { points: limits[name][of], seconds: limits[name].seconds });
    await consume(who);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/**
 * The address that a request comes from, as the nearest proxy or Next itself has put it down: the last one, for those
 * before it are hearsay. Of a long address the first half, which one household has to itself. Null where nobody says.
 */
export function addressOf(request: Request): string | null {
  const last = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (!last) return null;
  if (!isIPv6(last)) return last;
  // The platform writes every such address in one way; IPv4 in its clothes keeps its last half, which is all it has.
  const short = new URL(`http://[${last.split("%")[0]}]`).hostname.slice(1, -1);
  if (short.startsWith("::ffff:")) return short;
  const [head = "", tail] = short.split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - after.length }, () => "0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}

/**
 * Counts a request, by its address and by its owner where there is one. Gives the seconds until another may come where
 * there were too many, and null where all is well. `LIMITS=off` switches it off, for measuring. The address is never
 * logged, and counters.ts says what is kept of it.
 */
export async function limited(name: LimitName, request: Request, owner: string | null = null): Promise<number | null> {
  if (process.env.LIMITS === "off") return null;
  const address = addressOf(request);
  const waits = await Promise.all([address && take(name, "address", address), owner && take(name, "owner", owner)]);
  const seconds = Math.max(0, ...waits.map(Number));
  if (seconds === 0) return null;
  log("info", "request-limited", { kind: name });
  return seconds;
}
