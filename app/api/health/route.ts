import { health } from "@/lib/server/health";
import { answer } from "@/lib/server/responses";

// Asked anew each time, never answered from a build.
export const dynamic = "force-dynamic";

/** 200 where the server can do its work, 503 where it is alive and cannot. */
export async function GET(): Promise<Response> {
  const found = await health();
  const isWell = found.database === "reachable" && found.migrations === "current" && found.writing === "possible";
  return answer({ status: isWell ? "ok" : "unwell", ...found }, isWell ? 200 : 503);
}
