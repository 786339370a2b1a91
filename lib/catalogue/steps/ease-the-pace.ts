import type { Step } from "@/lib/catalogue/schema";

export const easeThePace: Step = {
  id: "ease-the-pace",
  title: "Ease the pace",
  direction: "hold",
  phase: "this-week",
  minutes: 5,
  why: "Talk of the future can be a lot when it comes early. Read the mood, and leave the big plans for now. You need not tiptoe. A little more air lets things grow by themselves, at a pace you can both keep.",
  firstAction: "For now, leave plans that lie more than two weeks ahead alone. When you want to bring one up, note it down for later.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "reason 5" }],
  suits: ["pace.me-fast", "pace.both-fast", "he-said.too-fast"],
};
