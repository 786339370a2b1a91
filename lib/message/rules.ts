import { accusations } from "./rules/accusation";
import { dangers } from "./rules/danger";
import { indirections } from "./rules/indirect";
import { pleas, ultimatums } from "./rules/pressure";
import type { Rule } from "./rules/rule";

/** Many a phone types "dont" and "youre". "Well" and "were" are words of their own, so those need their apostrophe. */
function withoutApostrophe(rule: Rule): Rule {
  const source = rule.find.source.replace(/(?<!we)'(?=re\b|ve\b|m\b)|(?<=n)'(?=t\b)/g, "'?");
  return { ...rule, find: new RegExp(source, rule.find.flags) };
}

/** Everything that is looked for sentence by sentence. What concerns the message as a whole is in whole.ts. */
export const rules: readonly Rule[] = [...dangers, ...ultimatums, ...accusations, ...indirections, ...pleas].map(withoutApostrophe);
