import { log, placeOf } from "./log";
import { refuse } from "./responses";
import { isSameOrigin } from "./same-origin";

const harmless = ["GET", "HEAD", "OPTIONS"];

/**
 * A route handler with what all of them need: forged requests are refused, and a fault becomes an answer. The log gets
 * the fault's kind and never its message, which may quote what somebody wrote. `say` puts what happened into words.
 */
export function guarded<R extends Request, Context>(
  handler: (request: R, context: Context) => Promise<Response>,
  say: (request: R, what: "forged" | "failed") => string,
) {
  return async (request: R, context: Context): Promise<Response> => {
    if (!harmless.includes(request.method) && !isSameOrigin(request)) {
      log("info", "request-forged", { method: request.method, route: await routeOf(request, context) });
      return refuse(403, say(request, "forged"));
    }
    try {
      return await handler(request, context);
    } catch (error) {
      const route = await routeOf(request, context);
      log("error", "request-failed", { method: request.method, route, kind: kindOf(error), at: placeOf(error) });
      return refuse(503, say(request, "failed"));
    }
  };
}

/** The path with the names of its variable parts in their place: what somebody put there is theirs. */
async function routeOf(request: Request, context: unknown): Promise<string> {
  const params = await (context as { params?: Promise<Record<string, unknown>> } | undefined)?.params;
  const names = new Map(Object.entries(params ?? {}).map(([name, value]) => [String(value), `[${name}]`]));
  return new URL(request.url).pathname
    .split("/")
    .map((part) => names.get(decoded(part)) ?? part)
    .join("/");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The kind of an error: `PrismaClientKnownRequestError P1008`. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return `${error.name} ${code}`.trim();
}
