import { createHash } from "node:crypto";
import type { Catalogue } from "./schema";

/** Eight hexadecimal digits that change with anything in the catalogue but its version. */
export function digest({ version: _, ...content }: Catalogue): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 8);
}
