import Link from "next/link";
import type { RefObject } from "react";
import type { Entry } from "@/lib/reflections/views";
import { Day } from "./day";
import { fitFacts, planFact, titleOf } from "./entry-words";
import { timelineCaps, timelineLines } from "./timeline-line";

type Props = {
  entries: readonly Entry[];
  /** The entry to which the focus may be brought, and where to find it then. */
  marked: { id: string | null; link: RefObject<HTMLAnchorElement | null> };
};

/** Reflections along the water, newest first. */
export function Timeline({ entries, marked }: Props) {
  const feelings = entries.map((entry) => (entry.readable ? (entry.feeling?.id ?? null) : null));
  const lines = timelineLines(feelings);
  const caps = timelineCaps(feelings);
  return (
    <ol className="shore timeline">
      <li className="shore__cap" aria-hidden="true">
        <Cap line={caps.first} close="H-108Z" />
      </li>
      {entries.map((entry, i) => (
        <li key={entry.id} className="entry">
          <Segment line={lines[i] ?? ""} />
          <p className="entry__date">
            <Day iso={entry.savedAt} />
          </p>
          <div className="entry__body">
            <h3>
              <Link href={`/reflections/${entry.id}`} prefetch={false} ref={entry.id === marked.id ? marked.link : null}>
                <span>
                  {entry.readable ? titleOf(entry) : "This one cannot be read"}
                  {/* Several may have the same title. */}
                  <span className="sr">
                    , <Day iso={entry.savedAt} />
                  </span>
                </span>
              </Link>
            </h3>
            <Facts entry={entry} />
          </div>
        </li>
      ))}
      <li className="shore__cap shore__cap--end" aria-hidden="true">
        <Cap line={caps.last} close="V0Z" />
      </li>
    </ol>
  );
}

function Facts({ entry }: { entry: Entry }) {
  if (!entry.readable) return <p className="facts">What was stored is damaged. Your other reflections are not touched by it.</p>;
  return (
    <p className="facts">
      {fitFacts(entry)}
      <br />
      {planFact(entry)}
      {entry.feeling ? (
        <>
          <br />
          How you were: “{entry.feeling.label}”
        </>
      ) : null}
    </p>
  );
}

function Segment({ line }: { line: string }) {
  return (
    <svg className="shore__draw" viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={`${line}H0V0Z`} />
      <path className="w-line" d={line} />
    </svg>
  );
}

function Cap({ line, close }: { line: string; close: string }) {
  return (
    <svg className="shore__draw shore__draw--cap" viewBox="-108 0 180 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={line + close} />
      <path className="w-line" d={line} />
    </svg>
  );
}
