import { FitLabel } from "@/components/results/fit-label";
import { Shore } from "@/components/results/shore";
import type { ExplainedReason } from "@/lib/engine/explanation";

/** Made up, and only to show how a reason is shown. */
const EXAMPLE: ExplainedReason = {
  id: "example",
  title: "This is simply how he keeps in touch",
  ours: false,
  fit: "partial",
  summary: "",
  for: [
    { options: ["in-person"], statement: "He is fine in person, and quiet in between", strength: 3 },
    { options: ["replies"], statement: "His replies are shorter or slower", strength: 1 },
  ],
  against: [{ options: ["plans"], statement: "He cancels or avoids plans", strength: 2 }],
  notAsked: [],
  sources: [],
};

/** One reason, as it will stand in a result. */
export function Specimen() {
  return (
    <figure className="mt-6" aria-label="An example">
      <FitLabel fit={EXAMPLE.fit} />
      <h3 className="reason__title mt-2">{EXAMPLE.title}</h3>
      <Shore reason={EXAMPLE} links={{}} />
    </figure>
  );
}
