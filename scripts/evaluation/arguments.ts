/** What the command was asked to do. */
export type Asked = { paths: string[]; json: boolean; write: boolean };

const flags = ["--json", "--write"];

/**
 * The arguments after the command's name: paths of vignette files, `--json`, `--write`. Gives a message instead where
 * one is not understood. `--write` keeps the figures that the app publishes, so it takes no other files than our own.
 */
export function parseArguments(given: readonly string[]): Asked | { refused: string } {
  const paths = given.filter((argument) => !argument.startsWith("-"));
  const unknown = given.filter((argument) => argument.startsWith("-") && !flags.includes(argument));
  if (unknown.length > 0) return { refused: `unknown flag ${unknown.join(" ")}; there are ${flags.join(" and ")}` };
  const write = given.includes("--write");
  if (write && paths.length > 0) return { refused: "--write keeps the figures of our own vignettes: leave out the paths" };
  return { paths, json: given.includes("--json"), write };
}
