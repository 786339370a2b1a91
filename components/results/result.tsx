import type { ReactNode } from "react";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import type { Explanation } from "@/lib/engine/explanation";
import type { AnswerLinks } from "./answer-links";
import { bands } from "./bands";
import { Changes } from "./changes";
import type { Companion } from "./companion";
import { Opening } from "./opening";
import { Plan } from "./plan";
import { ReasonByReason } from "./reason-by-reason";
import { SafetyFirst } from "./safety-first";
import { WorthKnowing } from "./worth-knowing";

type Props = AnswerLinks & {
  explanation: Explanation;
  /** The day it was made, as it is to be shown. */
  date?: string;
  /** How many questions were answered: each has left a mark on the sand. */
  answered?: number;
  /** What goes with the plan, where it is saved. */
  companion?: Companion | undefined;
  /** What has come since and stands before everything else. */
  first?: ReactNode;
  /** What has to be said of this result before its reasons. */
  remark?: ReactNode;
  /** What comes after the plan. */
  children?: ReactNode;
};

/** Marks left where nobody says how many answers there were: those that counted somewhere. */
function counted({ reasons }: Explanation): number {
  const lines = reasons.flatMap((reason) => [...reason.for, ...reason.against]);
  return new Set(lines.flatMap(({ options }) => options.map((option) => option.split(".")[0]))).size;
}

/**
 * A result in full: what comes first if somebody is in danger, the reasons with their grounds, what would change them,
 * and the plan. It shows what the explanation holds and nothing else, so an old one looks as it did then.
 */
export function Result({ explanation, date, answered, companion, first, remark, children, answerHref, onAnswer, lang }: Props) {
  const placed = bands(explanation);
  const links: AnswerLinks = { answerHref, onAnswer, lang };
  const marks = answered ?? counted(explanation);
  return (
    <>
      <Strand levels={levels(Array.from({ length: marks }, (_, i) => marks - i))} height={136} />
      <div className="leaf">
        {first}
        <SafetyFirst safety={explanation.safety} lang={lang} />
        <Opening explanation={explanation} bands={placed} links={links} date={date} remark={remark} />
      </div>
      <ReasonByReason bands={placed} openFirst={explanation.canTell} links={links} />
      <Changes changes={explanation.changes} links={links} />
      <WorthKnowing context={explanation.context} lang={lang} />
      <Plan plan={explanation.plan} companion={companion} lang={lang} />
      {children}
    </>
  );
}
