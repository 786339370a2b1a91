import { FineLine } from "@/components/ui/shoreline";
import type { Phase } from "@/lib/catalogue/terms";
import type { Explanation } from "@/lib/engine/explanation";
import type { Companion } from "./companion";
import { sentence } from "./sentences";
import { Step } from "./step";

const PHASE_WORDS: Record<Phase, string> = { today: "Today", "this-week": "This week", later: "Later" };

/** The steps, in the order in which they may be taken, and why they are these. */
export function Plan({ plan, companion }: { plan: Explanation["plan"]; companion?: Companion | undefined }) {
  return (
    <section className="leaf plan" id="plan" aria-labelledby="plan-heading">
      <h2 className="plan__h" id="plan-heading">
        What you can do
      </h2>
      <h3 className="plan__stance mt-3">{plan.stance.title}</h3>
      <p className="lead mt-3">{plan.stance.lead}</p>
      {plan.because.length > 0 ? (
        <p className="hint mt-3">
          <b>Why this direction.</b> {plan.because.map(sentence).join(" ")}
        </p>
      ) : null}
      {companion?.opening}
      {plan.phases.map(({ phase, steps }) => (
        <div key={phase} className="phase mt-7">
          <FineLine />
          <div className="row">
            <h3 className="hang">{PHASE_WORDS[phase]}</h3>
            <div className="main">
              {steps.map((step) => (
                <Step key={step.id} step={step} companion={companion} />
              ))}
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
