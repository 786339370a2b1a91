import Link from "next/link";
import type { ReactNode } from "react";
import { capital, inWords } from "@/components/results/sentences";
import type { Reason, Step } from "@/lib/catalogue/schema";
import type { Patterns } from "@/lib/reflections/patterns";
import { HowLong } from "./how-long";
import { HowYouWere } from "./how-you-were";
import { KeepsComingUp } from "./keeps-coming-up";
import { caution, reflections } from "./sentences";
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
  const titleOf = (reason: string) => reasons.find(({ id }) => id === reason)?.title ?? "A reason we no longer list";
  const isInDanger = patterns.inDanger > 0;
  return (
    <>
      <div className="leaf">
        <p className="lead mt-4">What recurs across your {reflections(patterns.reflections)}.</p>
        <p className="mt-4">It is counted each time you open this page, and kept nowhere. {caution(patterns.reflections)}</p>
        <Unreadable count={unreadable} />
        {isInDanger ? <Danger count={patterns.inDanger} /> : null}
      </div>
      <Part title="How you have been">
        <div className="leaf">
          <HowYouWere feelings={patterns.feelings} />
        </div>
      </Part>
      <Part title="What keeps coming up">
        <div className="leaf">
          <KeepsComingUp found={patterns.comingUp} stories={patterns.stories} titleOf={titleOf} />
        </div>
      </Part>
      <Part title="What came more than once">
        <div className="leaf">
          <WhatRecurs recurring={patterns.recurring} />
        </div>
      </Part>
      <Part title="How long it took">
        <div className="leaf">
          <HowLong untilDistance={patterns.untilDistance} untilHere={patterns.untilHere} />
        </div>
      </Part>
      <Part title="What we said, and what turned out to be true">
        <TurnedOut record={patterns.record} titleOf={titleOf} />
      </Part>
      <Part title="What you can do with this">
        <div className="leaf">
          <p className="mt-4">A pattern is no fault of yours. It is something to know.</p>
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

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
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
  if (count === 0) return null;
  return (
    <p className="hint mt-4">
      {count === 1
        ? "One thing you saved cannot be read, and is not counted."
        : `${capital(inWords(count))} things you saved cannot be read, and are not counted.`}
    </p>
  );
}

function Danger({ count }: { count: number }) {
  return (
    <div className="care mt-5">
      <p>
        <b>In {reflections(count)} you told us of danger.</b> That comes before any pattern, and it is not your doing.
      </p>
      <p>
        <Link href="/help" prefetch={false}>
          People you can reach now
        </Link>
      </p>
    </div>
  );
}
