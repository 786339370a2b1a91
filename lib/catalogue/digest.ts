import { createHash } from "node:crypto";
import type { Catalogue } from "./schema";

/** Eight hexadecimal digits that change with anything in these catalogues, the one in each words there are, but their version. */
export function digest(catalogues: readonly Catalogue[]): string {
  const contents = catalogues.map(({ version: _, ...content }) => content);
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex").slice(0, 8);
}
