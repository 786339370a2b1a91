import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import type { Explanation } from "@/lib/engine/explanation";
import { sentence } from "./sentences";

/** What comes before every reason: help, where somebody is in danger, not coping, or very young. Nothing where none of it is so. */
export function SafetyFirst({ safety }: { safety: Explanation["safety"] }) {
  if (safety.level === "urgent") return <Urgent safety={safety} />;
  if (safety.level === "none" && !safety.minor) return null;
  return (
    <section className="care mt-4 mb-6" aria-label="Before anything else">
      {safety.level === "care" ? (
        <p>
          {safety.concerns.length > 0
            ? safety.concerns.map(({ id, statement }) => <b key={id}>{sentence(statement)} </b>)
            : "Things are hard for you just now. "}
          That matters more than why somebody pulled away. You don’t have to carry it alone.
        </p>
      ) : null}
      {safety.minor ? <ForTheYoung /> : null}
      <p>
        <Link href="/help">People you can reach now</Link>
      </p>
    </section>
  );
}

function Urgent({ safety }: { safety: Explanation["safety"] }) {
  return (
    <section className="care care--first mt-4 mb-6" aria-labelledby="safety-heading">
      <h2 id="safety-heading">This comes first</h2>
      {safety.concerns.length > 0 ? (
        <>
          <p className="mt-2">You told us:</p>
          <ul>
            {safety.concerns.map(({ id, statement }) => (
              <li key={id}>{sentence(statement)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-2">You are not making too much of this. There are people who will listen, and who know what to do.</p>
      {safety.minor ? <ForTheYoung /> : null}
      <p className="mt-3">
        <ButtonLink href="/help" weight="care">
          People you can reach now
        </ButtonLink>
      </p>
    </section>
  );
}

function ForTheYoung() {
  return (
    <p className="mt-2">
      You are under 18, so please don’t face this on your own. Tell an adult you trust: a parent, a teacher, somebody in your family. There
      is also free help made for young people.
    </p>
  );
}
