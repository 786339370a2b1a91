import { useLocale, useTranslations } from "#translations";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { AnswerLinks } from "./answer-links";
import type { Placed } from "./bands";
import { FitLabel } from "./fit-label";
import { Folded } from "./reason";

/** Under water, this many are named at once; the others wait in a fold of their own. */
const NAMED_UNDER_WATER = 5;

type Props = { placed: readonly Placed[]; links: AnswerLinks };

/** Reasons that can't be ruled out, and that the answers hardly touch: folded away together. */
export function Silent({ placed, links }: Props) {
  const t = useTranslations("results");
  const count = { count: placed.length, inWords: numberWord(placed.length, useLocale()) };
  if (placed.length === 0) return null;
  return (
    <div className="row reason reason--closed">
      <p className="hang" id="silent-fit">
        <FitLabel fit="open" />
      </p>
      <details className="closed">
        <summary aria-describedby="silent-fit">
          <span>
            <h3 className="t">{capital(t("silent.heading", count))}</h3>
            <span className="closed__why">{t("silent.why")}</span>
          </span>
          <span className="chev" />
        </summary>
        <div className="reason__body">
          <Folds placed={placed} links={links} />
        </div>
      </details>
    </div>
  );
}

/** The less likely reasons. They stay within reach: the answers may be wrong about them. */
export function UnderWater({ placed, links }: Props) {
  const t = useTranslations("results");
  const locale = useLocale();
  const named = placed.length > NAMED_UNDER_WATER + 1 ? placed.slice(0, NAMED_UNDER_WATER) : placed;
  const others = placed.slice(named.length);
  return (
    <div className="row">
      <p className="hang">
        <FitLabel fit="unlikely" />
      </p>
      <div className="main">
        <h3>{t("underWater.heading")}</h3>
        <p className="mt-3">{t("underWater.why", { count: placed.length, inWords: numberWord(placed.length, locale) })}</p>
        <div className="mt-5">
          <Folds placed={named} links={links} />
          {others.length > 0 ? (
            <details className="closed closed--others">
              <summary>
                <span className="t">{t("underWater.others", { inWords: numberWord(others.length, locale) })}</span>
                <span className="chev" />
              </summary>
              <Folds placed={others} links={links} />
            </details>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function Folds({ placed, links }: Props) {
  return (
    <ul className="folds">
      {placed.map(({ reason, id }) => (
        <li key={id} id={id}>
          <Folded reason={reason} links={links} level={4} brief />
        </li>
      ))}
    </ul>
  );
}
