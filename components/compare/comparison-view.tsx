import Link from "next/link";
import { useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { useFeltWords } from "@/components/reflections/felt-words";
import { Notice } from "@/components/ui/notice";
import { useSpeech } from "@/components/words/speech";
import { type Quote, quoting, type Tongues, useTongue } from "@/components/words/tongue";
import type { BesideReason } from "@/lib/reflections/comparing/beside";
import { type Comparison, isAlike } from "@/lib/reflections/comparing/compare";
import { personKey } from "@/lib/reflections/finding/timeline-items";
import type { OneOfTwo } from "@/lib/reflections/stored/open-two";
import { capital } from "@/lib/words/capital";
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
  const langs = { was: useTongue(before.reflection.journal.words), is: useTongue(after.reflection.journal.words) };
  return (
    <>
      <div className="leaf">
        <ul className="two mt-5">
          <Which name={names[0]} one={before} />
          <Which name={names[1]} one={after} />
        </ul>
        <p className="lead mt-5">
          {isAlike(comparison) ? t("overview.alike") : quoting(overview(speech, comparison, feltWords), quotesOf(comparison, langs))}
        </p>
        <Caution comparison={comparison} before={before} after={after} />
      </div>
      <section className="leaf mt-8" aria-labelledby="reasons-heading">
        <h2 id="reasons-heading">{t("reasons.heading")}</h2>
        <ReasonsBeside
          reasons={reasons}
          drawn={reasons.filter((reason) => fitsSomewhere(reason) || hasMoved(reason, moves)).slice(0, mostDrawn)}
          names={names}
          langs={langs}
          below={(reason) => <Grounds reason={reason} moves={moves} langs={langs} />}
        />
      </section>
      <section className="leaf mt-8" aria-labelledby="answers-heading">
        <h2 id="answers-heading">{t("answers.heading")}</h2>
        <AnswersBeside
          answers={answers}
          same={sameAnswers}
          names={names}
          langs={langs}
          later={new Set(after.reflection.given.map(({ question }) => question))}
        />
      </section>
      <PlansBeside comparison={comparison} langs={langs} />
      <section className="leaf mt-8" aria-labelledby="feeling-heading">
        <h2 id="feeling-heading">{t("feeling.heading")}</h2>
        <dl className="twice mt-4">
          {([feeling.was, feeling.is] as const).map((felt, i) => (
            <div key={names[i]}>
              <dt>{names[i]}</dt>
              <dd>
                {felt
                  ? quoting(capital(feltWords(felt.id, felt.label)), [{ text: felt.label, lang: i === 0 ? langs.was : langs.is }])
                  : t("feeling.none")}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** What the sentences on the two take from them. */
function quotesOf({ first, moves: { rose, fell }, stance, feeling }: Comparison, { was, is }: Tongues): Quote[] {
  return [
    ...[first.was, stance.was, feeling.was?.label].map((text) => ({ text, lang: was })),
    ...[first.is, stance.is, feeling.is?.label, ...[...rose, ...fell].map(({ title }) => title)].map((text) => ({ text, lang: is })),
  ];
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

function Grounds({ reason, moves: { rose, fell }, langs }: { reason: BesideReason; moves: Comparison["moves"]; langs: Tongues }) {
  const speech = useSpeech("compare");
  const moved = [...rose, ...fell].find(({ id }) => id === reason.id);
  if (!moved) return null;
  const quotes = [...moved.because.map((text) => ({ text, lang: langs.is })), ...moved.noLonger.map((text) => ({ text, lang: langs.was }))];
  return groundWords(speech, moved, rose.includes(moved)).map((ground) => (
    <p key={ground} className="sans text-control mt-1">
      {quoting(ground, quotes)}
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
