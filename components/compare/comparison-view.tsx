import Link from "next/link";
import { Day } from "@/components/reflections/day";
import { feelingWord, kindOf } from "@/components/reflections/list/entry-words";
import { capital } from "@/components/results/sentences";
import { Notice } from "@/components/ui/notice";
import type { BesideReason } from "@/lib/reflections/comparing/beside";
import { type Comparison, isAlike } from "@/lib/reflections/comparing/compare";
import { personKey } from "@/lib/reflections/finding/timeline-items";
import type { OneOfTwo } from "@/lib/reflections/stored/open-two";
import { AnswersBeside } from "./answers-beside";
import { PlansBeside } from "./plans-beside";
import { mostDrawn, ReasonsBeside } from "./reasons-beside";
import { groundWords, overview } from "./sentences";

export const names = ["Earlier", "Later"] as const;

type Props = { comparison: Comparison; before: OneOfTwo; after: OneOfTwo };

/** Two reflections or check-ins side by side: in a few sentences, then part by part. */
export function ComparisonView({ comparison, before, after }: Props) {
  const { answers, sameAnswers, moves, reasons, feeling } = comparison;
  return (
    <>
      <div className="leaf">
        <ul className="two mt-5">
          <Which name={names[0]} one={before} />
          <Which name={names[1]} one={after} />
        </ul>
        <p className="lead mt-5">
          {isAlike(comparison) ? "Nothing differs: the same answers, the same picture, the same plan." : overview(comparison)}
        </p>
        <Caution comparison={comparison} before={before} after={after} />
      </div>
      <section className="leaf mt-8" aria-labelledby="reasons-heading">
        <h2 id="reasons-heading">The reasons</h2>
        <ReasonsBeside
          reasons={reasons}
          drawn={reasons.filter((reason) => fitsSomewhere(reason) || hasMoved(reason, moves)).slice(0, mostDrawn)}
          names={names}
          below={(reason) => <Grounds reason={reason} moves={moves} />}
        />
      </section>
      <section className="leaf mt-8" aria-labelledby="answers-heading">
        <h2 id="answers-heading">Your answers</h2>
        <AnswersBeside answers={answers} same={sameAnswers} names={names} />
      </section>
      <PlansBeside comparison={comparison} />
      <section className="leaf mt-8" aria-labelledby="feeling-heading">
        <h2 id="feeling-heading">How you were</h2>
        <dl className="twice mt-4">
          {([feeling.was, feeling.is] as const).map((felt, i) => (
            <div key={names[i]}>
              <dt>{names[i]}</dt>
              <dd>{felt ? capital(feelingWord(felt)) : "You did not say"}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

const fitsSomewhere = ({ was, is }: BesideReason) => [was?.fit, is?.fit].some((fit) => fit === "strong" || fit === "partial");

const hasMoved = ({ id }: BesideReason, { rose, fell }: Comparison["moves"]) => [...rose, ...fell].some((moved) => moved.id === id);

function Which({ name, one: { reflection, person } }: { name: string; one: OneOfTwo }) {
  const { id, journal } = reflection;
  return (
    <li>
      <span className="hint">{name}</span>
      <Link href={`/reflections/${id}`} prefetch={false}>
        <span>
          {kindOf({ kind: journal.checkIn ? "check-in" : "reflection", person })},{" "}
          <span className="whitespace-nowrap">
            <Day iso={journal.savedAt} />
          </span>
        </span>
      </Link>
    </li>
  );
}

function Grounds({ reason, moves: { rose, fell } }: { reason: BesideReason; moves: Comparison["moves"] }) {
  const moved = [...rose, ...fell].find(({ id }) => id === reason.id);
  if (!moved) return null;
  return groundWords(moved, rose.includes(moved)).map((ground) => (
    <p key={ground} className="sans text-control mt-1">
      {ground}
    </p>
  ));
}

/** Where what differs may come from something else than from what happened. */
function Caution({ comparison, before, after }: Props) {
  const [one, other] = [personKey(before.person), personKey(after.person)];
  const isOfTwoPeople = one !== "" && other !== "" && one !== other;
  if (!isOfTwoPeople && !comparison.isOfTwoCatalogues) return null;
  return (
    <div className="mt-5">
      <Notice>
        {isOfTwoPeople ? <p>These two are about different people. Some of what differs may only be that.</p> : null}
        {comparison.isOfTwoCatalogues ? <p>What we know changed between the two. Some of what differs may come from that.</p> : null}
      </Notice>
    </div>
  );
}
