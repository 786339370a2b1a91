import Link from "next/link";
import { Fold } from "@/components/ui/fold";
import type { ExplainedStep } from "@/lib/engine/explanation";
import { isMessage } from "@/lib/message/message-steps";
import type { Companion } from "./companion";
import { duration, sentence } from "./sentences";
import { SourcesLine } from "./sources-line";

type Props = { step: ExplainedStep; companion?: Companion | undefined };

/** One thing to do: how to begin, why it is in this plan, why it helps, and where it comes from. Once done it folds to its title. */
export function Step({ step, companion }: Props) {
  const isDone = companion?.isDone(step.id) ?? false;
  return (
    <article className={isDone ? "step is-done" : "step"} id={companion && stepPlace(step.id)}>
      <h4>
        {step.title}
        {step.ours ? <small className="ours"> ours</small> : null}
      </h4>
      {isDone ? null : <Whole step={step} />}
      {companion?.controls(step)}
      {isDone ? (
        <Fold summary="Read it again">
          <Whole step={step} />
        </Fold>
      ) : null}
    </article>
  );
}

/** The id of a step on its page. */
export const stepPlace = (step: string) => `step-${step}`;

function Whole({ step }: { step: ExplainedStep }) {
  return (
    <>
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
      {isMessage(step) ? (
        <p>
          <Link className="quiet" href="/message" prefetch={false}>
            Write it together
          </Link>
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
    </>
  );
}
