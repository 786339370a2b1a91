import type { Step } from "@/lib/catalogue/schema";

export const breakTheCycle: Step = {
  id: "break-the-cycle",
  title: "Break the cycle",
  direction: "inward",
  phase: "later",
  minutes: 15,
  why: "If everyone you date turns out to be the same person, you can change your part of it: whom you choose, and how you begin. Sometimes an old hurt draws us toward what we know. That is not a fault, and it can heal. Good relationships do exist.",
  firstAction:
    "Put the last two or three side by side. What did they share in the first month? Mark one thing you would do differently next time.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 8" }],
  suits: ["again.often", "again.once-or-twice"],
};
