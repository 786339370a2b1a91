/**
 * Reads JSON lines `{"id", "answers"}` from standard input and writes one JSON line for each to standard output, in
 * order. A line that is not valid gives `{"id", "error"}`; the others are still done, and the exit status is 1.
 * With `--adaptive` the answers are what the person would say if asked, and the line also has `asked`.
 */
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { assessLine } from "@/lib/engine/assess-line";
import { catalogue } from "@/lib/words/usual-catalogue";

const adaptive = process.argv.includes("--adaptive");
const unknown = process.argv.slice(2).filter((argument) => argument !== "--adaptive");
if (unknown.length > 0) {
  console.error(`assess: unknown argument ${unknown.join(" ")}; the only one is --adaptive`);
  process.exit(2);
}

async function* assessed() {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const output = assessLine(catalogue, line, number, { adaptive });
    if ("error" in output) process.exitCode = 1;
    yield `${JSON.stringify(output)}\n`;
  }
}

await pipeline(Readable.from(assessed()), process.stdout).catch((error: NodeJS.ErrnoException) => {
  // The reader went away (as `head` does); there is nobody left to tell.
  if (error.code !== "EPIPE") throw error;
});
