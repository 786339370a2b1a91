import { useTranslations } from "#translations";
import { FineLine } from "@/components/ui/shoreline";
import type { Explanation } from "@/lib/engine/explanation";
import type { Companion } from "./companion";
import { sentence } from "./sentences";
import { Step } from "./step";

/** The steps, in the order in which they may be taken, and why they are these. */
export function Plan({ plan, companion }: { plan: Explanation["plan"]; companion?: Companion | undefined }) {
  const t = useTranslations("results");
  return (
    <section className="leaf plan" id="plan" aria-labelledby="plan-heading">
      <h2 className="plan__h" id="plan-heading">
        {t("plan.heading")}
      </h2>
      <h3 className="plan__stance mt-3">{plan.stance.title}</h3>
      <p className="lead mt-3">{plan.stance.lead}</p>
      {plan.because.length > 0 ? (
        <p className="hint mt-3">{t.rich("plan.why", { because: plan.because.map(sentence).join(" "), b: (text) => <b>{text}</b> })}</p>
      ) : null}
      {companion?.opening}
      {plan.phases.map(({ phase, steps }) => (
        <div key={phase} className="phase mt-7">
          <FineLine />
          <div className="row">
            <h3 className="hang">{t(`plan.${phase}`)}</h3>
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
