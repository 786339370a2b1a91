/** The closed lists of the message: what it is for, how warm and how long it is, and what the check looks for. */

export const purposes = ["ask", "door", "reassure", "affects", "needs"] as const;
export type Purpose = (typeof purposes)[number];

export const warmths = ["plain", "warm", "tender"] as const;
export type Warmth = (typeof warmths)[number];

export const lengths = ["line", "short", "longer"] as const;
export type Length = (typeof lengths)[number];

/** The gravest first: where two marks meet on the same words, the graver one stays. */
export const markKinds = [
  "self-harm",
  "threat",
  "ultimatum",
  "accusation",
  "test",
  "chase",
  "pleading",
  "sarcasm",
  "questions",
  "apologies",
  "length",
  "late",
] as const;
export type MarkKind = (typeof markKinds)[number];
