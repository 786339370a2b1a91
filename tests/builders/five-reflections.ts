import type { Answers } from "@/lib/engine/answers";
import type { Outcome } from "@/lib/reflections/journal";
import type { Saving } from "@/lib/reflections/views";
import { cancelledTrip } from "@/tests/journeys/stories";
import { anId } from "./an-owner";

type OneReflection = {
  /** When it was saved. */
  day: string;
  saving: Saving & { id: string };
  /** What was said of it later. */
  outcome?: Omit<Outcome, "at">;
};

const closer: Answers = { ...cancelledTrip, before: ["closeness"], "known-for": "one-to-three-months", feeling: "very-anxious" };
const checkIn = (of: number) => ({ of: anId(of), did: "" });

/** Five reflections about four people, three of them with check-ins, three with a reason that turned out to be true. In the order of their days. */
export const fiveReflections: readonly OneReflection[] = [
  {
    day: "2026-02-03",
    saving: {
      id: anId(1),
      answers: { ...closer, pace: "he-fast" },
      person: "Elias",
      forecast: { fear: ["someone-else"], guess: ["too-fast"], sure: "fairly" },
    },
    outcome: { reasons: ["too-fast"], endings: ["ended"], day: "2026-03-20", note: "" },
  },
  { day: "2026-02-10", saving: { id: anId(11), answers: { ...closer, feeling: "unsettled" }, checkIn: checkIn(1) } },
  {
    day: "2026-04-11",
    saving: {
      id: anId(2),
      answers: { ...closer, bond: "early-dates", "known-for": "under-a-month", pace: "he-fast", feeling: "unsettled" },
      person: "Tom",
      forecast: { fear: ["lost-interest"], guess: [], sure: null },
    },
    outcome: { reasons: ["lost-interest"], endings: ["ended"], day: "2026-05-02", note: "" },
  },
  { day: "2026-04-18", saving: { id: anId(12), answers: { ...closer, feeling: "unsettled" }, checkIn: checkIn(2) } },
  {
    day: "2026-06-20",
    saving: {
      id: anId(3),
      answers: { ...closer, pace: "both-fast", before: ["closeness", "argument"] },
      person: "Jonas",
      forecast: { fear: ["someone-else"], guess: ["something-else-in-his-life", "time-to-himself"], sure: "a-guess" },
    },
    outcome: { reasons: ["something-else-in-his-life"], endings: ["came-back"], day: "2026-07-15", note: "His father was ill." },
  },
  { day: "2026-06-24", saving: { id: anId(13), answers: { ...closer, feeling: "not-coping" }, checkIn: checkIn(3) } },
  { day: "2026-07-16", saving: { id: anId(23), answers: { ...closer, feeling: "okay" }, checkIn: checkIn(3) } },
  {
    day: "2026-09-01",
    saving: { id: anId(4), answers: { ...closer, pace: "he-fast" }, person: "Elias" },
    outcome: { reasons: [], endings: ["never-found-out"], day: "2026-10-01", note: "" },
  },
  {
    day: "2026-11-05",
    saving: {
      id: anId(5),
      answers: { ...cancelledTrip, before: ["his-stress"], feeling: "very-anxious", "known-for": "three-to-twelve-months" },
      person: "Daniel",
    },
  },
];
