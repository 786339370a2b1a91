import Link from "next/link";
import type { ReactNode } from "react";
import { counted, useSpeech } from "@/components/words/speech";
import type { Reason, Step } from "@/lib/catalogue/schema";
import type { Patterns } from "@/lib/reflections/patterns";
import { HowLong } from "./how-long";
import { HowYouWere } from "./how-you-were";
import { KeepsComingUp } from "./keeps-coming-up";
import { caution } from "./sentences";
import { TurnedOut } from "./turned-out";
import { WhatRecurs } from "./what-recurs";

type Named = Pick<Step, "id" | "title">;

type Props = {
  patterns: Patterns;
  reasons: readonly Pick<Reason, "id" | "title">[];
  /** The steps that patterns are for. */
  learn: Named;
  cycle: Named;
  /** How much that was saved could not be read. */
  unreadable: number;
};

/** What recurs across somebody's reflections: drawn, said in a sentence, and as a table. */
export function PatternsView({ patterns, reasons, learn, cycle, unreadable }: Props) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  const titleOf = (reason: string) => reasons.find(({ id }) => id === reason)?.title ?? t("unlisted");
  const isInDanger = patterns.inDanger > 0;
  return (
    <>
      <div className="leaf">
        <p className="lead mt-4">{t("lead", counted(speech, patterns.reflections))}</p>
        <p className="mt-4">
          {t("counted")} {caution(speech, patterns.reflections)}
        </p>
        <Unreadable count={unreadable} />
        {isInDanger ? <Danger count={patterns.inDanger} /> : null}
      </div>
      <Part id="how-you-have-been" title={t("feelings.heading")}>
        <div className="leaf">
          <HowYouWere feelings={patterns.feelings} />
        </div>
      </Part>
      <Part id="what-keeps-coming-up" title={t("comingUp.heading")}>
        <div className="leaf">
          <KeepsComingUp found={patterns.comingUp} stories={patterns.stories} titleOf={titleOf} />
        </div>
      </Part>
      <Part id="what-came-more-than-once" title={t("recurring.heading")}>
        <div className="leaf">
          <WhatRecurs recurring={patterns.recurring} />
        </div>
      </Part>
      <Part id="how-long-it-took" title={t("howLong.heading")}>
        <div className="leaf">
          <HowLong untilDistance={patterns.untilDistance} untilHere={patterns.untilHere} />
        </div>
      </Part>
      <Part id="what-we-said-and-what-turned-out-to-be-true" title={t("record.heading")}>
        <TurnedOut record={patterns.record} titleOf={titleOf} />
      </Part>
      <Part id="what-you-can-do-with-this" title={t("use.heading")}>
        <div className="leaf">
          <p className="mt-4">{t("use.noFault")}</p>
          <p className="mt-3">
            <StepLink step={learn} />
          </p>
          {/* Where somebody was in danger, whom they choose is not the point. */}
          {isInDanger ? null : (
            <p>
              <StepLink step={cycle} />
            </p>
          )}
        </div>
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="mt-8" aria-labelledby={id}>
      <div className="leaf">
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function StepLink({ step: { id, title } }: { step: Named }) {
  return (
    <Link className="quiet" href={`/library/steps/${id}`} prefetch={false}>
      {title}
    </Link>
  );
}

/** What is left out because it is damaged. */
export function Unreadable({ count }: { count: number }) {
  const speech = useSpeech("patterns");
  if (count === 0) return null;
  return <p className="hint mt-4">{speech.t("unreadable", counted(speech, count))}</p>;
}

function Danger({ count }: { count: number }) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  return (
    <div className="care mt-5">
      <p>{t.rich("danger.told", { ...counted(speech, count), b: (text) => <b>{text}</b> })}</p>
      <p>
        <Link href="/help" prefetch={false}>
          {t("danger.people")}
        </Link>
      </p>
    </div>
  );
}
