/**
 * Asks the registry about the packages that the app is served with: whether any has a known hole, and whether each is
 * what its registry has signed. A registry that cannot be asked is no finding: it is said, and the build goes on.
 *   node scripts/audit.mjs
 */
import { spawn } from "node:child_process";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** A registry out of reach keeps nobody for longer. npm itself would try for minutes. */
const patienceMs = 45_000;

/** These have to be dealt with before a change is taken; the lesser ones are counted. */
const grave = ["high", "critical"];

/** Runs npm with these arguments. Gives what it wrote, or null where it took too long or could not be started. */
function npm(args) {
  return new Promise((done) => {
    const child = spawn("npm", [...args, "--json", "--fetch-retries=0"], {
      stdio: ["ignore", "pipe", "ignore"],
      shell: process.platform === "win32",
    });
    let text = "";
    child.stdout.on("data", (part) => {
      text += part;
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    child.once("error", () => done(null));
    child.once("close", (_, signal) => {
      clearTimeout(timer);
      done(signal ? null : text);
    });
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What `npm audit --json` has found. @returns {{ ok: boolean, said: string }} */
export function holes(text) {
  const report = read(text);
  const counts = report?.metadata?.vulnerabilities;
  if (!counts) return { ok: true, said: `Known holes: NOT AUDITED. The registry has no answer${reasonOf(report)}.` };
  const named = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => grave.includes(severity))
    .map(({ name, severity }) => `${name} (${severity})`);
  if (named.length > 0) return { ok: false, said: `Known holes: ${named.join(", ")}. \`npm audit --omit=dev\` has more.` };
  return { ok: true, said: `Known holes: none that is grave, ${counts.total} in all.` };
}

/** What `npm audit signatures --json` has found. @returns {{ ok: boolean, said: string }} */
export function signatures(text) {
  const report = read(text);
  if (!Array.isArray(report?.invalid)) return { ok: true, said: `Signatures: NOT AUDITED. The registry has no answer${reasonOf(report)}.` };
  const wrong = [...report.invalid, ...(report.missing ?? [])].map(({ name, version }) => `${name}@${version}`);
  if (wrong.length > 0) return { ok: false, said: `Signatures: wrong or missing for ${wrong.join(", ")}.` };
  return { ok: true, said: "Signatures: all as the registry has signed them." };
}

function reasonOf(report) {
  const reason = report?.error?.code || report?.statusCode;
  return reason ? ` (${reason})` : "";
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [found, signed] = await Promise.all([npm(["audit", "--omit=dev"]), npm(["audit", "signatures", "--omit=dev"])]);
  for (const { ok, said } of [holes(found), signatures(signed)]) {
    console.log(`audit: ${said}`);
    if (!ok) process.exitCode = 1;
  }
}
