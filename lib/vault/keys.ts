import type { Secret } from "./secret";

/** What is derived from a person's secret. */
export type Keys = {
  /** Says whose a row is. The server stores it; the secret cannot be told from it. */
  owner: string;
  /** Seals and opens. Never stored, and not to be exported. */
  sealing: CryptoKey;
};

const text = new TextEncoder();

/**
 * Part of every derivation, so that a secret that is used elsewhere too gives other keys here. It may never change:
 * what was sealed before would not open again.
 */
const salt = text.encode("low-tide");
const ownerInfo = text.encode("owner id, 1");
const sealingInfo = text.encode("sealing key, 1");

const ownerBits = 128;

/** The owner id (32 hex digits) and the sealing key (AES-256-GCM) of a secret, by HKDF-SHA-256. */
export async function deriveKeys(secret: Secret): Promise<Keys> {
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]);
  const from = (info: Uint8Array<ArrayBuffer>) => ({ name: "HKDF", hash: "SHA-256", salt, info });
  const [owner, sealing] = await Promise.all([
    crypto.subtle.deriveBits(from(ownerInfo), root, ownerBits),
    crypto.subtle.deriveKey(from(sealingInfo), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
  ]);
  return { owner: Array.from(new Uint8Array(owner), (byte) => byte.toString(16).padStart(2, "0")).join(""), sealing };
}
