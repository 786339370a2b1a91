import type { LeftOut } from "@/lib/catalogue/schema";

/** Advice of the articles that the app does not give. It is named on a public page, with the reason. */
export const leftOut: LeftOut[] = [
  {
    id: "make-him-desire-you",
    title: "Pulling away on purpose, so that {he} want{s} you",
    claim:
      "One of the articles says that it all comes down to desire. It advises you to make yourself hard to forget, and to hold back so that {he} miss{es} you, come{s} after you and want{s} you again. It calls this reverse psychology.",
    why: "A tactic played on somebody is the opposite of being clear with them. Giving room and meeting lightly are good steps without it, so we keep both steps and drop the motive.",
    sources: [
      { source: "marriage", place: "opening of the advice" },
      { source: "marriage", place: "step 1" },
      { source: "marriage", place: "step 6" },
    ],
  },
];
