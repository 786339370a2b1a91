import { readFile } from "node:fs/promises";
import { join } from "node:path";

// It lies in the build that is served, and is made after the routes are.
export const dynamic = "force-dynamic";

/** It fetches from here and nowhere else, and runs nothing but itself. */
const policy = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The worker that keeps the app's own files on the device. 404 where there is none, as in development. */
export async function GET(): Promise<Response> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "worker.js");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return new Response(null, { status: 404 });
  // Asked for anew each time: a worker that is kept would keep an old app.
  return new Response(text, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache", "Content-Security-Policy": policy },
  });
}
