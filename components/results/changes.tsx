import type { Change } from "@/lib/engine/explanation";
import { type AnswerLinks, AnswerThis } from "./answer-links";

/** Which single answer would put another reason first, or make the plan about something else. */
export function Changes({ changes, links }: { changes: readonly Change[]; links: AnswerLinks }) {
  if (changes.length === 0) return null;
  return (
    <section className="leaf mt-7" aria-labelledby="changes-heading">
      <div className="row">
        <h2 className="hang side" id="changes-heading">
          What would change this
        </h2>
        <ul className="main changes">
          {changes.map((change) => (
            <li key={`${change.of} ${change.question} ${change.statement}`}>
              {change.answered ? "If you had told us instead: " : "If you told us: "}
              <i>“{change.statement}”</i>, then{" "}
              {change.of === "reason" ? `“${change.becomes}” would come first.` : `the plan would be “${change.becomes}”.`}{" "}
              <AnswerChange change={change} links={links} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function AnswerChange({ change, links }: { change: Change; links: AnswerLinks }) {
  if (change.answered) return null;
  return <AnswerThis open={{ question: change.question, about: change.statement, skipped: false }} links={links} />;
}
