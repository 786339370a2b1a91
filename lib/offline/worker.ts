import { type PrecacheEntry, Serwist, type SerwistPlugin } from "serwist";
import { readWords, wordsCookie, wordsHeader, writeWords } from "@/lib/words/words";
import { freshOrKept, keptData, keptPage, kindOf, offlinePath, patienceMs } from "./answers";
import { neutralHtml, neutralPolicy, neutralStyle } from "./neutral";

// A worker has other globals than a page, and a program can have only one set of them.
declare const self: {
  /** What is kept, put in by scripts/worker.mjs. */
  __SW_MANIFEST: PrecacheEntry[];
  registration: { unregister(): Promise<boolean>; update(): Promise<unknown>; installing: unknown; waiting: unknown };
  addEventListener(type: "fetch", listener: (event: Fetched) => void): void;
  addEventListener(type: "message", listener: (event: Told) => void): void;
  /** Absent in older browsers: the page then tells the words (app/offline/keep-files.tsx). */
  cookieStore?: { get(name: string): Promise<{ value?: string } | null> };
};
type Told = MessageEvent & { waitUntil(done: Promise<unknown>): void };
type Fetched = Event & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
  waitUntil(done: Promise<unknown>): void;
};

/**
 * Pages are fetched without cookies, so a copy cannot hold anything of a person's; only the words chosen are named. An
 * answer that was led elsewhere is no copy of the page.
 */
function pageAsAnyone(request: Request, words: string | undefined): Request {
  const url = new URL(request.url);
  const kept = url.searchParams.get("kept");
  if (!kept) return request;
  const isData = kept === "data";
  // Next answers with a page's data only where its address says so too.
  const address = isData ? `${url.pathname}?_rsc` : url.pathname;
  const headers = { ...(isData ? { RSC: "1" } : {}), ...(words ? { [wordsHeader]: words } : {}) };
  return new Request(address, { credentials: "omit", cache: "no-cache", headers });
}

const asAnyone: SerwistPlugin = {
  requestWillFetch: async ({ request }) => pageAsAnyone(request, (await self.cookieStore?.get(wordsCookie))?.value),
  cacheWillUpdate: async ({ response }) => (response.ok && !response.redirected ? response : null),
};

// A new worker waits until the last page of the old one is closed: nothing changes under somebody who is answering.
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { plugins: [asAnyone], cleanupOutdatedCaches: true, concurrency: 6, cleanURLs: false },
  cacheId: "low-tide",
  clientsClaim: true,
  // The browser asks for the page itself while the worker starts. The server then sees who asks as it always does.
  navigationPreload: true,
});

self.addEventListener("fetch", (event) => {
  const kind = kindOf(event.request);
  const { pathname } = new URL(event.request.url);
  // Words cannot be chosen without a network: the page that says so is better than the browser's own.
  if (kind === "words") event.respondWith(fetch(event.request).catch(() => Response.redirect(offlinePath, 303)));
  if (kind === "leave") event.respondWith(leaving(event));
  if (kind === "page") event.respondWith(page(event, pathname));
  if (kind === "data" && serwist.getPrecacheKeyForUrl(keptData(pathname))) event.respondWith(data(event, pathname));
});
serwist.addEventListeners();

self.addEventListener("message", (event) => {
  const asked: unknown = event.data?.keepAnew;
  const words = typeof asked === "string" ? readWords(asked) : null;
  if (words) event.waitUntil(keepPagesAnew(writeWords(words)));
});

/**
 * Other words were chosen: every kept page is fetched once more. One that cannot be had stays as it was. Where there is a
 * newer app, its own worker fetches it in these words, and this one keeps to what it knows.
 */
async function keepPagesAnew(words: string): Promise<void> {
  await self.registration.update().catch(() => undefined);
  if (self.registration.installing || self.registration.waiting) return;
  const cache = await caches.open(serwist.precacheStrategy.cacheName);
  for (const { url } of self.__SW_MANIFEST) {
    const key = url.includes("?kept=") && serwist.getPrecacheKeyForUrl(url);
    if (!key) continue;
    const answer = await fetch(pageAsAnyone(new Request(new URL(url, location.origin)), words)).catch(() => null);
    if (answer?.ok && !answer.redirected) await cache.put(key, answer);
  }
}

const kept = async (url: string) => serwist.matchPrecache(url);
const patience = () => new Promise<null>((done) => setTimeout(done, patienceMs, null));

async function fromNetwork(event: Fetched): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request);
}

async function page(event: Fetched, path: string): Promise<Response> {
  const network = fromNetwork(event);
  event.waitUntil(network.catch(() => null));
  try {
    return await freshOrKept(network, () => kept(keptPage(path)), patience());
  } catch {
    return (await kept(keptPage(offlinePath))) ?? Response.error();
  }
}

function data(event: Fetched, path: string): Promise<Response> {
  return freshOrKept(fetch(event.request), () => kept(keptData(path)), patience());
}

/** Leaving works without a network too. The worker then goes as well, as it does when the server says so. */
async function leaving(event: Fetched): Promise<Response> {
  try {
    return await fromNetwork(event);
  } catch {
    await self.registration.unregister();
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(neutralStyle));
    const policy = neutralPolicy(btoa(String.fromCharCode(...new Uint8Array(hash))));
    return new Response(neutralHtml, {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Content-Security-Policy": policy },
    });
  }
}
