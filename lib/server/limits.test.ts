import { beforeEach, expect, test, vi } from "vitest";
import { forgetCounts } from "./counters";
import { addressOf, limited, limits } from "./limits";

beforeEach(forgetCounts);

const from = (address?: string) => new Request("http://localhost/", { headers: address ? { "x-forwarded-for": address } : {} });

async function times(n: number, ask: () => Promise<number | null>): Promise<(number | null)[]> {
  const waits: (number | null)[] = [];
  for (let i = 0; i < n; i++) waits.push(await ask());
  return waits;
}

test("one address gets so many and then waits, and is told how long; another is not touched", async () => {
  const all = await times(limits.key.address, () => limited("key", from("192.0.2.1")));
  expect(all.every((wait) => wait === null)).toBe(true);
  const told = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const wait = await limited("key", from("192.0.2.1"));
  expect(JSON.parse(String(told.mock.calls.flat()[0]))).toMatchObject({ level: "info", event: "request-limited", kind: "key" });
  expect(told.mock.calls.flat().join()).not.toContain("192.0.2");
  told.mockRestore();
  expect(wait).toBeGreaterThan(9 * 60);
  expect(wait).toBeLessThanOrEqual(10 * 60);
  expect(await limited("key", from("192.0.2.2"))).toBeNull();
  expect(await limited("save", from("192.0.2.1"))).toBeNull();
});

test("an owner is counted wherever they come from, and whatever their address says", async () => {
  let n = 0;
  const ask = () => limited("export", from(`192.0.2.${++n}`), "ana");
  expect(await times(limits.export.owner + 1, ask)).toEqual([...Array(limits.export.owner).fill(null), expect.any(Number)]);
  expect(await limited("export", from("192.0.2.99"), "bea")).toBeNull();
});

test("after its time it counts anew", async () => {
  vi.useFakeTimers();
  try {
    await times(limits.erase.owner, () => limited("erase", from(), "ana"));
    expect(await limited("erase", from(), "ana")).toBeGreaterThan(0);
    vi.advanceTimersByTime((limits.erase.seconds + 1) * 1000);
    expect(await limited("erase", from(), "ana")).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test("it can be switched off for measuring", async () => {
  vi.stubEnv("LIMITS", "off");
  expect(await times(limits.erase.owner + 1, () => limited("erase", from(), "ana"))).not.toContainEqual(expect.any(Number));
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["203.0.113.9, 192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::ffff:192.0.2.1", "::ffff:c000:201"],
  ["nonsense", "nonsense"],
])("an address of %s counts as %s", (header, counted) => {
  expect(addressOf(from(header))).toBe(counted);
});

test("where nobody says the address there is none", () => {
  expect(addressOf(from())).toBeNull();
});
