import { checkInStorage } from "./check-in-draft";
import { sealedStorage } from "./sealed-storage";

/** Takes answers and check-ins in progress off this device, with the keys they are sealed by. Never rejects. */
export async function forgetDrafts(): Promise<void> {
  await Promise.all([sealedStorage().removeItem("draft"), checkInStorage().removeItem("check-ins")]);
}
