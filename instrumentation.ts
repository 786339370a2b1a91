import type { Instrumentation } from "next";

/** Called once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { quietConsole } = await import("@/lib/server/log");
  if (process.env.NODE_ENV === "production") quietConsole();
  const { startPurging } = await import("@/lib/reflections/stored/purging");
  startPurging();
  const { startForgetting } = await import("@/lib/server/counters");
  startForgetting();
}

/** Called where a page fails. A route of the interface answers for itself (lib/server/guarded.ts). */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath: route }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log, placeOf } = await import("@/lib/server/log");
  const { kindOf } = await import("@/lib/server/guarded");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  log("error", "page-failed", { method: request.method, route, kind: kindOf(error), at: placeOf(error), digest });
};
