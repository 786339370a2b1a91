import Link from "next/link";
import { useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { useFeltWords } from "@/components/reflections/felt-words";
import { capital } from "@/components/results/sentences";
import { Notice } from "@/components/ui/notice";
import { useSpeech } from "@/components/words/speech";
import type { BesideReason } from "@/lib/reflections/comparing/beside";
import { type Comparison, isAlike } from "@/lib/reflections/comparing/compare";
import { personKey } from "@/lib/reflections/finding/timeline-items";
import type { OneOfTwo } from "@/lib/reflections/stored/open-two";
import { AnswersBeside } from "./answers-beside";
import { kindWords } from "./choices";
import { PlansBeside } from "./plans-beside";
import { mostDrawn, ReasonsBeside } from "./reasons-beside";
import { groundWords, overview } from "./sentences";

type Props = { comparison: Comparison; before: OneOfTwo; after: OneOfTwo };

/** Two reflections or check-ins side by side: in a few sentences, then part by part. */
export function ComparisonView({ comparison, before, after }: Props) {
  const { answers, sameAnswers, moves, reasons, feeling } = comparison;
  const speech = useSpeech("compare");
  const { t } = speech;
  const feltWords = useFeltWords();
  const names = [t("earlier"), t("later")] as const;
  return (
    <>
      <div className="leaf">
        <ul className="two mt-5">
          <Which name={names[0]} one={before} />
          <Which name={names[1]} one={after} />
        </ul>
        <p className="lead mt-5">{isAlike(comparison) ? t("overview.alike") : overview(speech, comparison, feltWords)}</p>
        <Caution comparison={comparison} before={before} after={after} />
      </div>
      <section className="leaf mt-8" aria-labelledby="reasons-heading">
        <h2 id="reasons-heading">{t("reasons.heading")}</h2>
        <ReasonsBeside
          reasons={reasons}
          drawn={reasons.filter((reason) => fitsSomewhere(reason) || hasMoved(reason, moves)).slice(0, mostDrawn)}
          names={names}
          below={(reason) => <Grounds reason={reason} moves={moves} />}
        />
      </section>
      <section className="leaf mt-8" aria-labelledby="answers-heading">
        <h2 id="answers-heading">{t("answers.heading")}</h2>
        <AnswersBeside answers={answers} same={sameAnswers} names={names} />
      </section>
      <PlansBeside comparison={comparison} />
      <section className="leaf mt-8" aria-labelledby="feeling-heading">
        <h2 id="feeling-heading">{t("feeling.heading")}</h2>
        <dl className="twice mt-4">
          {([feeling.was, feeling.is] as const).map((felt, i) => (
            <div key={names[i]}>
              <dt>{names[i]}</dt>
              <dd>{felt ? capital(feltWords(felt.id, felt.label)) : t("feeling.none")}</dd>
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
  const t = useTranslations("compare");
  const { id, journal } = reflection;
  return (
    <li>
      <span className="hint">{name}</span>
      <Link href={`/reflections/${id}`} prefetch={false}>
        <span>
          {kindWords(t, journal, person)},{" "}
          <span className="whitespace-nowrap">
            <Day iso={journal.savedAt} />
          </span>
        </span>
      </Link>
    </li>
  );
}

function Grounds({ reason, moves: { rose, fell } }: { reason: BesideReason; moves: Comparison["moves"] }) {
  const speech = useSpeech("compare");
  const moved = [...rose, ...fell].find(({ id }) => id === reason.id);
  if (!moved) return null;
  return groundWords(speech, moved, rose.includes(moved)).map((ground) => (
    <p key={ground} className="sans text-control mt-1">
      {ground}
    </p>
  ));
}

/** Where what differs may come from something else than from what happened. */
function Caution({ comparison, before, after }: Props) {
  const t = useTranslations("compare");
  const [one, other] = [personKey(before.person), personKey(after.person)];
  const isOfTwoPeople = one !== "" && other !== "" && one !== other;
  if (!isOfTwoPeople && !comparison.isOfTwoCatalogues) return null;
  return (
    <div className="mt-5">
      <Notice>
        {isOfTwoPeople ? <p>{t("caution.people")}</p> : null}
        {comparison.isOfTwoCatalogues ? <p>{t("caution.catalogues")}</p> : null}
      </Notice>
    </div>
  );
}
