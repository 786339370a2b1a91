import { kindOf } from "@/lib/server/guarded";
import { log } from "@/lib/server/log";
import { purge } from "./deleting";

/** What was deleted goes at most this long after its hour is over. */
const everyMs = 10 * 60 * 1000;

/** Purges what was deleted, now and from time to time. A failure is logged, and made up for the next time. */
export function startPurging(): void {
  const once = () =>
    purge().then(
      () => {},
      (error: unknown) => log("error", "purge-failed", { kind: kindOf(error) }),
    );
  void once();
  // It keeps no process alive that would otherwise end.
  setInterval(once, everyMs).unref();
}
