import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cases } from "@/tests/golden/cases";

/** Runs the command as the README names it. */
function assess(input: string, ...flags: string[]) {
  const args = ["run", "--silent", "assess", ...(flags.length > 0 ? ["--", ...flags] : [])];
  const { stdout, stderr, status } = spawnSync("npm", args, {
    input,
    encoding: "utf8",
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
  const lines = stdout.split("\n").filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

const line = (id: string, answers: unknown) => `${JSON.stringify({ id, answers })}\n`;

test("one line in, one line out, in order, as the contract has it", { timeout: 30_000 }, () => {
  const entries = Object.entries(cases);
  const { lines, status } = assess(entries.map(([id, answers]) => line(id, answers)).join(""));
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(entries.map(([id]) => id));
  for (const result of lines) {
    expect(result.catalogue).toMatch(/^\d{4}-\d{2}-\d{2}\./);
    expect(result.reasons).toHaveLength(25);
    expect(result.reasons[0]).toEqual({
      id: expect.any(String),
      fit: expect.stringMatching(/^(strong|partial|open|unlikely)$/),
      share: expect.any(Number),
      for: expect.any(Array),
      against: expect.any(Array),
    });
    expect(Object.keys(result.plan)).toEqual(["stance", "today", "this-week", "later"]);
    expect(result.safety.level).toMatch(/^(none|care|urgent)$/);
    expect(typeof result.canTell).toBe("boolean");
    expect(result).toHaveProperty("next");
  }
});

test("a bad line says what is wrong and where, the others are done, and the status is 1", { timeout: 30_000 }, () => {
  const { lines, status } = assess(
    `${line("good", { bond: "casual" })}not json\n[]\n${line("bad", { signs: ["cancels", "flies"] })}{"answers":{}}\n${line("last", {})}`,
  );
  expect(status).toBe(1);
  expect(lines.map(({ id, error }) => [id, error])).toEqual([
    ["good", undefined],
    [null, "line 2: is not JSON"],
    [null, "line 3: is not an object with id and answers"],
    ["bad", "line 4: answers.signs[1]: is not an option of signs"],
    [null, "line 5: id: is missing, or neither text nor a number"],
    ["last", undefined],
  ]);
});

test("asked as the app asks, a line says what was put, and only that counts", { timeout: 30_000 }, () => {
  const { lines, status } = assess(line("x", cases["worn-down-at-home"]), "--adaptive");
  expect(status).toBe(0);
  expect(lines[0].asked.slice(0, 3)).toEqual(["age", "bond", "casual-talk"]);
  expect(lines[0].next).toBeNull();
  const counted = lines[0].reasons.flatMap((reason: { for: string[] }) => reason.for.flatMap((refs) => refs.split("+")));
  for (const ref of counted) expect(lines[0].asked).toContain(ref.split(".")[0]);
});

test("an unknown flag is refused, and not taken for a file", { timeout: 30_000 }, () => {
  const { status, stderr } = assess("", "--fast");
  expect(status).toBe(2);
  expect(stderr).toContain("--fast");
});
