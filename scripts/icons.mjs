// npm run icons: draws the pictures that are no SVG (public/icons, app/favicon.ico), from the shore of app/icon.svg.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser, thisMachine } from "./browser.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "public", "icons");

const [sand, water, line] = ["#eae6db", "#bfd4ce", "#2c6564"];

/** The shore in a square of 32, to its edges. `inset` keeps the drawing away from what a device may cut off. */
const shore = (inset) => `
  <rect width="32" height="32" fill="${sand}"/>
  <g transform="translate(${inset} ${inset}) scale(${(32 - 2 * inset) / 32})">
    <path d="M-32 -32H64V14C60 20 36 21 32 14C27 22 18 21 15 15C9 20 2 18 0 12C-4 20 -28 20 -32 12Z" fill="${water}"/>
    <path d="M-32 12C-28 20 -4 20 0 12C2 18 9 20 15 15C18 21 27 22 32 14C36 21 60 20 64 14" fill="none" stroke="${line}" stroke-width="2.2" stroke-linejoin="round"/>
    <path d="M3 25C8 27.5 13 27.5 17 25.5C21 27.5 25 27.5 29 25.5" fill="none" stroke="${line}" stroke-width="1.4" stroke-linecap="round" opacity=".5"/>
  </g>`;

const square = (size, { inset = 0, round = 0 } = {}) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <clipPath id="c"><rect width="32" height="32" rx="${round}"/></clipPath><g clip-path="url(#c)">${shore(inset)}</g></svg>`;

/** What a link to us shows where somebody shares it: a shore and a name, and nothing of what it is for. */
const social = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="${sand}"/>
  <path d="M0 0H1200V236C1120 296 1010 300 930 252C850 318 700 322 610 262C530 312 380 318 300 250C220 300 80 296 0 232Z" fill="${water}"/>
  <path d="M0 232C80 296 220 300 300 250C380 318 530 312 610 262C700 322 850 318 930 252C1010 300 1120 296 1200 236" fill="none" stroke="${line}" stroke-width="5" stroke-linejoin="round"/>
  <path d="M60 330C180 366 340 366 450 334C560 366 720 368 840 332C950 362 1060 362 1140 336" fill="none" stroke="${line}" stroke-width="2.5" stroke-linecap="round" opacity=".45"/>
  <text x="96" y="510" font-family="'Brygada 1918 Variable', Georgia, serif" font-size="92" font-weight="500" fill="#22312f">Low Tide</text>
</svg>`;

const pictures = {
  "icon-192.png": [192, 192, square(192, { round: 4 })],
  "icon-512.png": [512, 512, square(512, { round: 4 })],
  // A device may cut away all but the middle four fifths.
  "maskable-512.png": [512, 512, square(512, { inset: 4.5 })],
  // iOS rounds the corners itself.
  "apple-touch-icon.png": [180, 180, square(180)],
  "social.png": [1200, 630, social],
};

/** A favicon.ico that holds one PNG, for browsers that know no icons in SVG. */
function ico(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const font = join(root, "node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2");
const style = `body{margin:0}svg{display:block}@font-face{font-family:"Brygada 1918 Variable";src:url("file://${font}")}`;

const browser = await chromium.launch({ executablePath: await findBrowser(await thisMachine()) });
const page = await browser.newPage();

async function draw([width, height, svg]) {
  const file = join(folder, "drawing.html");
  writeFileSync(file, `<!doctype html><style>${style}</style>${svg}`);
  await page.setViewportSize({ width, height });
  await page.goto(`file://${file}`);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ omitBackground: true });
}

mkdirSync(folder, { recursive: true });
for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(folder, name), await draw(picture));
writeFileSync(join(root, "app", "favicon.ico"), ico(await draw([32, 32, square(32, { round: 4 })]), 32));
rmSync(join(folder, "drawing.html"));
await browser.close();
