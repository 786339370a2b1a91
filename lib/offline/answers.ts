/** How a page and its data are named among the files that are kept; each is fetched from the page's own address. */
export const keptPage = (path: string) => `${path}?kept=page`;
export const keptData = (path: string) => `${path}?kept=data`;

/** What a page tells the worker when other words were chosen: to fetch what it keeps in these. */
export type KeepAnew = { keepAnew: string };

/** Where to look for what the network could not give. */
export const offlinePath = "/offline";

/** What the network is given before the kept copy is shown. Nobody should look at nothing for longer. */
export const patienceMs = 3000;

/**
 * What to do with a request of a page of ours: `page`, `data` of a page (what Next fetches to go there), `leave`, `words` (the form that chooses them), or
 * nothing. Whatever holds something of a person's own, the interface above all, is nothing to us: it goes to the network
 * as if there were no worker.
 */
export function kindOf(request: Pick<Request, "method" | "mode" | "headers" | "url">): "page" | "data" | "leave" | "words" | null {
  const { pathname } = new URL(request.url);
  if (request.method === "POST" && pathname === "/words" && request.mode === "navigate") return "words";
  if (request.method !== "GET" || pathname.startsWith("/api/") || pathname === "/back") return null;
  if (request.mode === "navigate") return pathname === "/leave" || pathname === "/leave/now" ? "leave" : "page";
  // What is fetched ahead is no loss; only what somebody waits for is answered from the kept copy.
  return request.headers.get("rsc") === "1" && !request.headers.has("next-router-prefetch") ? "data" : null;
}

/**
 * The network's answer, if it comes in time and the server is well; else the kept copy; else whatever the network says.
 * Rejects where there is neither.
 */
export async function freshOrKept(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience: Promise<null>,
): Promise<Response> {
  const fresh = await Promise.race([network.catch(() => null), patience]);
  if (fresh && fresh.status < 500) return fresh;
  return (await kept()) ?? network;
}
