import { expect } from "vitest";
import { writeSecret } from "@/lib/vault/secret";
import type { Answer, RealServer } from "./real-server";

const answers = { bond: "early-dates", signs: ["cancels"], "he-said": ["busy"] };

/** What the button does. `from`: the address it comes from. */
export const save = (to: RealServer, id: string, cookie: string, from = "10.0.0.1") =>
  to.ask("/api/reflections", { method: "POST", body: { id, answers }, cookie, from });

/** The ids that can be opened, page by page, as the person would see them; an unreadable one stands as "unreadable". */
export async function shown(by: RealServer, cookie: string): Promise<string[]> {
  const ids: string[] = [];
  let after = "";
  for (;;) {
    const { status, body } = await by.ask(`/api/reflections${after}`, { cookie });
    expect(status).toBe(200);
    const page = body as { reflections: { id: string; readable: boolean }[]; next: string | null };
    ids.push(...page.reflections.map(({ id, readable }) => (readable ? id : "unreadable")));
    if (!page.next) return ids;
    after = `?after=${page.next}`;
  }
}

/** What a person is told, and what the log may say of it: never a word of theirs. */
export function expectPlainRefusal(answer: Pick<Answer, "status" | "body">, by: RealServer) {
  expect(answer).toMatchObject({
    status: 503,
    body: { error: { message: "Something on our side did not work. Nothing was changed. Please try again in a moment." } },
  });
  expect(by.said()).toContain('"event":"request-failed","method":"POST","route":"/api/reflections"');
  expect(by.said()).not.toMatch(/early-dates|cancels|low-tide-key/);
}

/** Sixteen people at sixteen addresses, so that no limit on one of them is met. */
export const sixteenWriters = () =>
  Array.from({ length: 16 }, (_, n) => ({
    cookie: `low-tide-key=${writeSecret(new Uint8Array(16).fill(100 + n))}`,
    from: `10.0.1.${n}`,
    acknowledged: new Set<string>(),
  }));
