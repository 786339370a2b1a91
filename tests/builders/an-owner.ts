import { deriveKeys, type Keys } from "@/lib/vault/keys";
import { writeSecret } from "@/lib/vault/secret";

const people = { ana: 1, bea: 2, carla: 3 };

/** A person with a key of their own, always the same one. */
export async function anOwner(name: keyof typeof people): Promise<Keys & { cookie: string }> {
  const secret = new Uint8Array(16).fill(people[name]);
  return { ...(await deriveKeys(secret)), cookie: `low-tide-key=${writeSecret(secret)}` };
}

/** The n-th id of a test. */
export function anId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}
