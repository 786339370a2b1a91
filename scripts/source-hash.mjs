import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. tsconfig.json is not among it, as building rewrites it. */
const folders = ["app", "components", "lib", "prisma", "public"];
const files = [
  "docs/evaluation.json",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "prisma.config.ts",
  "proxy.ts",
  "scripts/worker.mjs",
];

/** Made from the schema, which is counted itself. */
const generated = join("lib", "server", "generated");

const isTest = (name) => /\.test\.tsx?$/.test(name);

function* under(root, folder) {
  if (folder === generated || !existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* under(root, path);
    else if (!isTest(entry.name)) yield path;
  }
}

/** A digest of everything that a build of this folder would be made from: the same where it would come out the same. */
export function sourceHash(root) {
  const paths = [...folders.flatMap((folder) => [...under(root, folder)]), ...files.filter((file) => existsSync(join(root, file)))].sort();
  const hash = createHash("sha256").update(`${process.version}\n${process.env.SITE_URL ?? ""}`);
  for (const path of paths) {
    const content = readFileSync(join(root, path));
    // The length keeps what ends one file from being taken for what begins the next.
    hash.update(`\n${path} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
