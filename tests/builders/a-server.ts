import { vi } from "vitest";

type Answer = { status?: number; body?: unknown };
type Call = { method: string; path: string; body: unknown };

/**
 * Stands in for the network in component tests: `answers` gives what the server says to "POST /api/reflections" and the
 * like, or throws as a network does that is not there. `calls` holds what was asked.
 */
export function aServer(answers: (call: Call) => Answer | Promise<Answer>): { calls: Call[] } {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit = {}) => {
    const call = { method, path, body: typeof body === "string" ? JSON.parse(body) : undefined };
    calls.push(call);
    const { status = 200, body: said } = await answers(call);
    return status === 204 ? new Response(null, { status }) : Response.json(said ?? {}, { status });
  });
  return { calls };
}

/** What fetch throws where there is no network. */
export const noNetwork = () => {
  throw new TypeError("Failed to fetch");
};
