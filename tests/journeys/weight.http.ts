import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";

/**
 * The scripts of a blank page of the same Next, gzipped, in bytes: what no page can do without. `npm run bench:web` shows
 * it; after another version of Next it may be another.
 */
const floor = 134.3 * 1024;

/** How much each page may add, in KB over the wire, with the headers of each file. What is fetched ahead when idle is not among it. */
const budgets: [path: string, kilobytes: number][] = [
  ["/", 20],
  ["/reflect", 35],
  ["/reflect/check", 35],
  ["/reflect/result", 66],
  ["/library", 20],
  [`/library/reasons/${catalogue.reasons[0]?.id}`, 20],
  ["/help", 22],
  ["/message", 80],
  ["/about", 20],
];

/** Bytes that come over the wire for an address: status line, headers and body, as compressed. */
function wire(address: URL): Promise<number> {
  return new Promise((done, fail) => {
    const asked = httpRequest(address, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const head = answer.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
        done(head + Buffer.concat(chunks).length);
      });
    });
    asked.on("error", fail);
    asked.end();
  });
}

for (const [path, most] of budgets) {
  test(`the scripts of ${path} weigh no more than a blank page and ${most} KB`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script(?![^>]*noModule)[^>]*\ssrc="([^"]+)"/g)].map(([, address = ""]) => address);
    expect(scripts.length).toBeGreaterThan(3);
    const weights = await Promise.all([...new Set(scripts)].map((address) => wire(new URL(address, baseURL))));
    const over = (weights.reduce((sum, bytes) => sum + bytes, 0) - floor) / 1024;
    test.info().annotations.push({ type: "KB over a blank page", description: over.toFixed(1) });
    expect(over).toBeLessThanOrEqual(most);
  });
}
