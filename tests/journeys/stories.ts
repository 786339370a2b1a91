import type { Answers } from "@/lib/engine/answers";

/** Together for most of a year; he cancelled the trip they had planned, for an emergency, and now reads and does not answer. */
export const cancelledTrip: Answers = {
  age: "adult",
  bond: "relationship",
  "casual-talk": "agreed-serious",
  "known-for": "three-to-twelve-months",
  "distant-for": "one-to-four-weeks",
  signs: ["read-no-reply", "cancels"],
  before: ["he-let-me-down"],
  "he-said": ["still-cares"],
  pace: "steady",
  openness: "open",
  "his-past": ["none-known"],
  "his-life": ["family-loss"],
  "words-actions": "says-not-does",
  hidden: ["none"],
  "contact-habits": "he-was-constant-then-dropped",
  wants: "same",
  "far-apart": "always",
  "life-together": ["none"],
  sexting: "no",
  "your-reach": "one-message",
  "good-times": "mostly-good",
  again: "first",
  feeling: "unsettled",
  hope: "understand",
  safe: ["none"],
};

/** A few dates in and he has gone silent. She is afraid of him. */
export const afraidOfHim: Answers = {
  ...cancelledTrip,
  bond: "early-dates",
  signs: ["gone-silent"],
  "he-said": ["nothing"],
  feeling: "not-coping",
  safe: ["afraid", "controlled"],
};
