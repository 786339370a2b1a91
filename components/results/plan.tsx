import { useTranslations } from "#translations";
import { FineLine } from "@/components/ui/shoreline";
import { quoting, type Tongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import type { Companion } from "./companion";
import { sentence } from "./sentences";
import { Step } from "./step";

type Props = { plan: Explanation["plan"]; companion?: Companion | undefined; lang: Tongue };

/** The steps, in the order in which they may be taken, and why they are these. */
export function Plan({ plan, companion, lang }: Props) {
  const t = useTranslations("results");
  const because = plan.because.map(sentence).join(" ");
  return (
    <section className="leaf plan" id="plan" aria-labelledby="plan-heading">
      <h2 className="plan__h" id="plan-heading">
        {t("plan.heading")}
      </h2>
      <h3 className="plan__stance mt-3" lang={lang}>
        {plan.stance.title}
      </h3>
      <p className="lead mt-3" lang={lang}>
        {plan.stance.lead}
      </p>
      {plan.because.length > 0 ? (
        <p className="hint mt-3">{quoting(t.rich("plan.why", { because, b: (text) => <b>{text}</b> }), [{ text: because, lang }])}</p>
      ) : null}
      {companion?.opening}
      {plan.phases.map(({ phase, steps }) => (
        <div key={phase} className="phase mt-7">
          <FineLine />
          <div className="row">
            <h3 className="hang">{t(`plan.${phase}`)}</h3>
            <div className="main">
              {steps.map((step) => (
                <Step key={step.id} step={step} companion={companion} lang={lang} />
              ))}
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
