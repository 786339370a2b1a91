export type Level = "info" | "warn" | "error";

/** Everything that the log speaks of. */
export type LogEvent =
  | "request-failed"
  | "request-forged"
  | "request-limited"
  | "page-failed"
  | "export-cut-short"
  | "purge-failed"
  | "forgetting-failed"
  | "erasure-left-traces"
  | "said-by-a-library";

/**
 * All that an entry can hold. There is no place for a message or a body: an error's own words may quote what somebody
 * wrote. `kind` is an error's name and code, `route` is a pattern as in `/api/reflections/[id]`, `at` a place in our code.
 */
export type LogFields = { method?: string; route?: string; kind?: string; at?: string; digest?: string };

type Say = Record<Level, (line: string) => void>;

// The server's parts are bundled one by one, so a variable of this file would not be shared among them.
const shared = globalThis as { lowTideSay?: Say };

/** One JSON line to standard output, or to standard error for what somebody should look at. */
export function log(level: Level, event: LogEvent, { method, route, kind, at, digest }: LogFields = {}): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, method, route, kind, at, digest });
  // Looked up at the call, so that a test that listens hears it.
  if (shared.lowTideSay) shared.lowTideSay[level](line);
  else if (level === "info") process.stdout.write(`${line}\n`);
  else if (level === "warn") console.warn(line);
  else console.error(line);
}

/**
 * From now on nothing that Next or a library says as a warning or an error reaches the log in its own words: only that
 * it was said, and the kinds of the errors in it. Done once.
 */
export function quietConsole(): void {
  if (shared.lowTideSay) return;
  const [warn, error] = [console.warn.bind(console), console.error.bind(console)];
  shared.lowTideSay = { info: (line) => process.stdout.write(`${line}\n`), warn, error };
  for (const level of ["warn", "error"] as const)
    console[level] = (...words: unknown[]) => {
      const errors = words.filter((word) => word instanceof Error);
      log(level, "said-by-a-library", { kind: errors.map(({ name }) => name).join(" ") || undefined, at: errors[0] && placeOf(errors[0]) });
    };
}

/** Where an error came from: the first frame of its stack, without the message above it. Nothing where the two cannot be told apart. */
export function placeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const head = `${error.name}: ${error.message}\n`;
  if (!error.stack?.startsWith(head)) return undefined;
  return error.stack
    .slice(head.length)
    .match(/^\s+at ([^\n]+)/)?.[1]
    ?.replace(`${process.cwd()}/`, "");
}
