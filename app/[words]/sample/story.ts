import type { Answers } from "@/lib/engine/answers";

/** Somebody made up. Her answers go through the same engine as everybody’s. */
export const invented: Answers = {
  age: "adult",
  bond: "seeing-regularly",
  "casual-talk": "never-talked",
  "known-for": "one-to-three-months",
  "distant-for": "one-to-four-weeks",
  signs: ["replies-slower", "there-in-person"],
  before: ["future-talk", "big-feelings"],
  "he-said": ["too-fast", "still-cares"],
  pace: "me-fast",
  "words-actions": "match-less",
  "your-reach": "many-messages",
  "good-times": "mostly-good",
  feeling: "unsettled",
  hope: "understand",
  safe: ["none"],
};
