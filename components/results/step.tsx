import { Fold } from "@/components/ui/fold";
import type { ExplainedStep } from "@/lib/engine/explanation";
import { duration, sentence } from "./sentences";
import { SourcesLine } from "./sources-line";

/** One thing to do: how to begin, why it is in this plan, why it helps, and where it comes from. */
export function Step({ step }: { step: ExplainedStep }) {
  return (
    <article className="step">
      <h4>
        {step.title}
        {step.ours ? <small className="ours"> ours</small> : null}
      </h4>
      <p className="do">{step.firstAction}</p>
      <p className="why">
        <b>Why it is here.</b>{" "}
        {step.because.length > 0 ? step.because.map(sentence).join(" ") : "You have told us little so far, and this does most people good."}
      </p>
      {step.noAnswer ? (
        <p className="then">
          <b>If no answer comes.</b> {step.noAnswer}
        </p>
      ) : null}
      <Fold summary="Why it helps">
        <p>{step.why}</p>
      </Fold>
      <p className="meta">
        {duration(step.minutes)}
        {step.sources.length > 0 || step.ours ? " · " : null}
        <SourcesLine sources={step.sources} ours={step.ours} />
        {step.firstActionOurs && !step.ours ? " · The way to begin is ours." : null}
      </p>
    </article>
  );
}
