import Link from "next/link";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "#translations";
import { Fold } from "@/components/ui/fold";
import { quoting, Told, type Tongue } from "@/components/words/tongue";
import type { ExplainedStep } from "@/lib/engine/explanation";
import { isMessage } from "@/lib/message/message-steps";
import type { Companion } from "./companion";
import { duration, sentence } from "./sentences";
import { SourcesLine } from "./sources-line";

type Props = { step: ExplainedStep; companion?: Companion | undefined; lang: Tongue };

/** One thing to do: how to begin, why it is in this plan, why it helps, and where it comes from. Once done it folds to its title. */
export function Step({ step, companion, lang }: Props) {
  const t = useTranslations("results");
  const isDone = companion?.isDone(step.id) ?? false;
  return (
    <article className={isDone ? "step is-done" : "step"} id={companion && stepPlace(step.id)}>
      <h4>
        <Told lang={lang}>{step.title}</Told>
        {step.ours ? <small className="ours"> {t("step.ours")}</small> : null}
      </h4>
      {isDone ? null : <Whole step={step} lang={lang} />}
      {companion?.controls(step)}
      {isDone ? (
        <Fold summary={t("step.again")}>
          <Whole step={step} lang={lang} />
        </Fold>
      ) : null}
    </article>
  );
}

/** The id of a step on its page. */
export const stepPlace = (step: string) => `step-${step}`;

function Whole({ step, lang }: Pick<Props, "step" | "lang">) {
  const t = useTranslations("results");
  const locale = useLocale();
  const b = (text: ReactNode) => <b>{text}</b>;
  const own = step.because.map(sentence).join(" ");
  const because = own || t("step.anyone");
  return (
    <>
      <p className="do" lang={lang}>
        {step.firstAction}
      </p>
      <p className="why">{quoting(t.rich("step.why", { because, b }), [{ text: own, lang }])}</p>
      {step.noAnswer ? (
        <p className="then">{quoting(t.rich("step.noAnswer", { advice: step.noAnswer, b }), [{ text: step.noAnswer, lang }])}</p>
      ) : null}
      {isMessage(step) ? (
        <p>
          <Link className="quiet" href="/message" prefetch={false}>
            {t("step.together")}
          </Link>
        </p>
      ) : null}
      <Fold summary={t("step.helps")}>
        <p lang={lang}>{step.why}</p>
      </Fold>
      <p className="meta">
        {duration(step.minutes, t, locale)}
        {step.sources.length > 0 || step.ours ? " · " : null}
        <SourcesLine sources={step.sources} ours={step.ours} lang={lang} />
        {step.firstActionOurs && !step.ours ? ` · ${t("step.beginningOurs")}` : null}
      </p>
    </>
  );
}
