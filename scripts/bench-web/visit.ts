import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "@playwright/test";

/** The bench installs it when it begins, so it is not read before. */
const vitals = () => readFileSync("scripts/bench-web/node_modules/web-vitals/dist/web-vitals.iife.js", "utf8");

/** A cheap phone on a poor line, as Lighthouse sets them: four times slower, 1.6 Mbit/s, 150 ms there and back (3.75 times that for each request). */
const slowCpu = 4;
const slow4g = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/**
 * What a page costs: bytes over the wire of its scripts, of scripts that it fetches ahead for the next pages once it is
 * there, and of everything; and what web-vitals says, in ms (CLS has no unit).
 */
export type Cost = { scripts: number; ahead: number; all: number; LCP: number; CLS: number };

/** What one goes through from one question to the next: requests, and the slowest interaction in ms. */
export type Steps = { requests: number; INP: number };

type Vital = "LCP" | "CLS" | "INP";

/** Opens pages with nothing kept from before. */
export class Visitor {
  constructor(private readonly browser: Browser) {}

  /** Opens an address cold, as on a cheap phone; `act` then does what is measured as steps. */
  async visit(address: string, act?: (page: Page) => Promise<void>): Promise<Cost & Partial<Steps>> {
    const context = await this.browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
      serviceWorkers: "block",
    });
    try {
      const page = await context.newPage();
      await page.addInitScript(`${vitals()};window.vitals={};
        for (const name of ["LCP","CLS","INP"]) webVitals["on" + name](({ value }) => { window.vitals[name] = value; }, { reportAllChanges: true });`);
      const wire = await listen(await context.newCDPSession(page));
      await page.goto(address, { waitUntil: "load" });
      const scripts = wire.scripts();
      await page.waitForLoadState("networkidle");
      const cost = { scripts, ahead: wire.scripts() - scripts, all: wire.all() };
      const before = wire.requests();
      await act?.(page);
      // An interaction is known once the frame after it is painted.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
      const vital = (name: Vital) =>
        page.evaluate((key) => (window as unknown as { vitals: Record<string, number> }).vitals[key] ?? 0, name);
      const steps = act ? { requests: wire.requests() - before, INP: await vital("INP") } : {};
      return { ...cost, LCP: await vital("LCP"), CLS: await vital("CLS"), ...steps };
    } finally {
      await context.close();
    }
  }
}

async function listen(session: CDPSession) {
  const kinds = new Map<string, string>();
  const sizes = { scripts: 0, all: 0 };
  let requests = 0;
  session.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  session.on("Network.responseReceived", ({ requestId, type }) => void kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sizes.all += encodedDataLength;
    if (kinds.get(requestId) === "Script") sizes.scripts += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowCpu });
  await session.send("Network.emulateNetworkConditions", slow4g);
  return { scripts: () => sizes.scripts, all: () => sizes.all, requests: () => requests };
}
