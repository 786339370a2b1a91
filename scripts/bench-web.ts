// npm run bench:web [-- --quick]: what the app costs in a browser, beside a blank page of the same Next and a SurveyJS page with the same questions, in one run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { judge } from "./bench-web/lighthouse";
import { prepare, servePeer } from "./bench-web/serve";
import { type Cost, type Steps, Visitor } from "./bench-web/visit";
import { answerOurs, answerPeers, tick, wholeJob } from "./bench-web/walk";
import { findBrowser, thisMachine } from "./browser.mjs";
import { startServer } from "./journey-server.mjs";

const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : 5;
const stepsTaken = 8;
const debuggingPort = 9333;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

const folder = mkdtempSync(join(tmpdir(), "low-tide-bench-web-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

// Pages name their own address in full only where the operator says what it is.
process.env.SITE_URL ??= "https://low-tide.example";

prepare();
const [ours, peer] = [await startServer(join(folder, "server.log")), await servePeer()];
const executablePath = await findBrowser(await thisMachine());
const browser = await chromium.launch({ executablePath, args: ["--disable-dev-shm-usage"] });
const visitor = new Visitor(browser);

const contestants = [
  { what: "blank page of the same Next", address: `${peer.url}/`, act: tick },
  { what: "home", address: `${ours.url}/` },
  { what: "question", address: `${ours.url}/reflect`, act: answerOurs },
  { what: "SurveyJS, the same questions", address: `${peer.url}/survey`, act: answerPeers },
  { what: "library", address: `${ours.url}/library` },
  { what: "help", address: `${ours.url}/help` },
];
const taken = new Map<string, (Cost & Partial<Steps>)[]>(contestants.map(({ what }) => [what, []]));
for (let round = 0; round < rounds; round++)
  for (const { what, address, act } of contestants)
    taken.get(what)?.push(await visitor.visit(address, act && ((page) => act(page, stepsTaken))));
await browser.close();

const of = (what: string, read: (cost: Cost & Partial<Steps>) => number) => median((taken.get(what) ?? []).map(read));
console.log(`Four times slower than this machine, slow 4G, nothing kept from before; the middle of ${rounds} rounds by turns.

| page | JS over the wire, KB | over the blank page | fetched ahead | all, KB | LCP, ms | CLS | INP, ms | requests in ${stepsTaken} steps |
|---|---|---|---|---|---|---|---|---|`);
const floor = of("blank page of the same Next", ({ scripts }) => scripts);
for (const { what, act } of contestants) {
  const scripts = of(what, (cost) => cost.scripts);
  const steps = act ? `${of(what, ({ INP = 0 }) => INP).toFixed(0)} | ${of(what, ({ requests = 0 }) => requests)}` : "– | –";
  console.log(
    `| ${what} | ${kilobytes(scripts)} | ${kilobytes(scripts - floor)} | ${kilobytes(of(what, ({ ahead }) => ahead))} | ${kilobytes(of(what, ({ all }) => all))} | ${of(what, ({ LCP }) => LCP).toFixed(0)} | ${of(what, ({ CLS }) => CLS).toFixed(3)} | ${steps} |`,
  );
}

// Lighthouse looks at what a person has, so it gets a browser in which somebody has answered and saved.
const person = await chromium.launchPersistentContext(join(folder, "person"), {
  executablePath,
  args: ["--disable-dev-shm-usage", `--remote-debugging-port=${debuggingPort}`],
  serviceWorkers: "block",
  hasTouch: true,
});
const page = await person.newPage();
const { saved } = await wholeJob(page, ours.url);
await page.goto(`${ours.url}/reflect`);
await answerOurs(page, stepsTaken);
const judged = [
  ["home", `${ours.url}/`],
  ["question", `${ours.url}/reflect`],
  ["result", `${ours.url}/reflect/result`],
  ["list", `${ours.url}/reflections`],
  ["one reflection", saved],
  ["library", `${ours.url}/library`],
] as const;
console.log(`
| Lighthouse, phone | performance | accessibility | best practices | SEO | below 90 |
|---|---|---|---|---|---|`);
for (const [what, address] of judged) {
  const isListed = !/reflections|result/.test(address);
  const { scores, faults } = await judge(address, debuggingPort, isListed);
  console.log(`| ${what} | ${Object.values(scores).join(" | ")} | ${faults.join(", ") || "–"} |`);
}
await person.close();
peer.stop();
await ours.stop();
