import { accusations } from "./rules/accusation";
import { dangers } from "./rules/danger";
import { indirections } from "./rules/indirect";
import { pleas, ultimatums } from "./rules/pressure";
import type { Rule } from "./rules/rule";

/** Everything that is looked for sentence by sentence. What concerns the message as a whole is in whole.ts. */
export const rules: readonly Rule[] = [...dangers, ...ultimatums, ...accusations, ...indirections, ...pleas];
