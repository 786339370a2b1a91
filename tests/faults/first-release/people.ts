import type { Answers } from "@/lib/engine/answers";
import { anId, anOwner } from "@/tests/builders/an-owner";

type Then = { person: "ana" | "bea"; id: string; savedAt: string; answers: Answers; notes: string };

/** Who saved what in the first release. The secrets are known, so that every later version can try to open it. */
export const savedThen: Then[] = [
  {
    person: "ana",
    id: anId(1),
    savedAt: "2026-11-12T21:30:00.000Z",
    answers: { bond: "early-dates", signs: ["cancels", "replies-slower"], "he-said": ["busy"], feeling: "very-anxious" },
    notes: "Daniel answered on Sunday. “Soon”, he wrote – as ever. ½ 海 🌊",
  },
  { person: "ana", id: anId(2), savedAt: "2026-11-13T01:05:00.000Z", answers: { bond: "relationship", "he-said": null }, notes: "" },
  { person: "ana", id: anId(3), savedAt: "2026-11-14T08:00:00.000Z", answers: {}, notes: "n".repeat(10_000) },
  { person: "bea", id: anId(1), savedAt: "2026-11-12T21:30:00.000Z", answers: { bond: "relationship", signs: ["cancels"] }, notes: "" },
];

/** Deleted, and not yet gone. */
export const deletedThen: Then = {
  person: "bea",
  id: anId(4),
  savedAt: "2026-11-15T08:00:00.000Z",
  answers: { bond: "early-dates" },
  notes: "",
};

export const ownerOf = (entry: Pick<Then, "person">) => anOwner(entry.person);
