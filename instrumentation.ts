/** Called once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startPurging } = await import("@/lib/reflections/purging");
  startPurging();
  const { startForgetting } = await import("@/lib/server/counters");
  startForgetting();
}
