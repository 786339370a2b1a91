import Link from "next/link";
import { useEffect, useRef } from "react";
import { capital, inWords, sentence } from "@/components/results/sentences";
import { Fold } from "@/components/ui/fold";
import type { Today } from "@/lib/reflections/comparing/today";
import { mostDrawn, ReasonsBeside } from "./reasons-beside";
import { evidenceWords, todayWords } from "./sentences";
import { AnswersAside, PlanToday } from "./today-rest";

const names = ["Then", "Today"] as const;

/** What differs today, and why: first in a few sentences, then part by part. */
export function TodayView({ today }: { today: Today }) {
  const { differs, catalogue, reasons, changed, safety } = today;
  const said = useRef<HTMLParagraphElement>(null);
  // The button that asked for it is gone, and the focus must not go with it.
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      {safety ? <SafetyToday safety={safety} /> : null}
      <p className="lead mt-4" tabIndex={-1} ref={said}>
        {differs ? todayWords(today) : "Nothing differs. To these answers we would say the same today."}
      </p>
      {changed.length > 0 ? (
        <ReasonsBeside
          reasons={reasons}
          drawn={changed.slice(0, mostDrawn)}
          names={names}
          below={({ id }) => <Why reason={changed.find((each) => each.id === id)} />}
        />
      ) : null}
      <Rest reasons={changed.slice(mostDrawn)} />
      <AnswersAside today={today} />
      <PlanToday plan={today.plan} />
      <p className="meta mt-5">
        {catalogue.was === catalogue.is
          ? `What we know has not changed since: version ${catalogue.is}.`
          : `Then: version ${catalogue.was} of what we know. Today: version ${catalogue.is}.`}{" "}
        Nothing of this is kept.
      </p>
    </>
  );
}

/** Those that changed and are not drawn, with why. */
function Rest({ reasons }: { reasons: Today["changed"] }) {
  if (reasons.length === 0) return null;
  return (
    <Fold summary={`${capital(inWords(reasons.length))} more that changed`}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id} className="border-t border-rule py-3">
            <p>{reason.title}</p>
            <Why reason={reason} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Why({ reason }: { reason: Today["changed"][number] | undefined }) {
  if (!reason) return null;
  return (
    <>
      {whyWords(reason).map((words) => (
        <p key={words} className="sans text-control mt-1">
          {words}
        </p>
      ))}
    </>
  );
}

function whyWords({ was, is, renamed, evidence }: Today["changed"][number]): string[] {
  if (!was) return ["We did not know this reason then."];
  if (!is) return ["We no longer name this reason."];
  return [
    ...(renamed ? [`Then we called it “${renamed}”.`] : []),
    ...evidence.map(evidenceWords),
    ...(evidence.length === 0 && was.fit !== is.fit
      ? ["Your answers count for it as they did. How it compares with the others has changed."]
      : []),
  ];
}

/** Safety comes before everything else, then as today. */
function SafetyToday({ safety: { is, concerns } }: { safety: NonNullable<Today["safety"]> }) {
  return (
    <div className="care mt-4">
      {is === "none" ? (
        <p>Then we put your safety first. If anything still frightens you, it still comes first.</p>
      ) : (
        <p>
          Today we would put this first:{" "}
          {concerns.map((concern) => (
            <b key={concern}>{sentence(concern)} </b>
          ))}
        </p>
      )}
      <p>
        <Link href="/help">People you can reach now</Link>
      </p>
    </div>
  );
}
