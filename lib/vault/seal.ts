/** Where a sealed thing belongs. It opens there and nowhere else. */
export type Place = {
  owner: string;
  row: string;
  /** What it is, such as "reflection". */
  kind: string;
  /** How what is sealed is made up. */
  format: number;
};

type Bytes = Uint8Array<ArrayBuffer>;

const nonceBytes = 12;

/** Bound in, though not stored with what is sealed. As JSON, so that no two places read the same. */
function associated({ owner, row, kind, format }: Place): Bytes {
  return new TextEncoder().encode(JSON.stringify(["low-tide", owner, row, kind, format]));
}

/** Seals with AES-256-GCM under a fresh nonce. Gives the nonce, then the sealed bytes with their tag. */
export async function seal(key: CryptoKey, place: Place, plain: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: associated(place) }, key, plain);
  const whole = new Uint8Array(nonceBytes + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), nonceBytes);
  return whole;
}

/** What was sealed, or null where it does not open: another key, another place, or damage. Which of them cannot be told. */
export async function open(key: CryptoKey, place: Place, sealed: Bytes): Promise<Bytes | null> {
  try {
    const iv = sealed.subarray(0, nonceBytes);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: associated(place) }, key, sealed.subarray(nonceBytes));
    return new Uint8Array(plain);
  } catch (error) {
    // Web Cryptography says OperationError for all of them; anything else is a fault of ours.
    if (error instanceof DOMException && error.name === "OperationError") return null;
    throw error;
  }
}
