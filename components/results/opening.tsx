import type { ReactNode } from "react";
import { useLocale, useTranslations } from "#translations";
import { FitMark } from "@/components/ui/fit-mark";
import { Jump } from "@/components/ui/jump";
import { quoting, Told, type Tongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import { numberWord } from "@/lib/words/numbers";
import { type AnswerLinks, AnswerThis } from "./answer-links";
import type { Bands, Placed } from "./bands";
import { FIT_COVER } from "./fit-words";
import { closeness, lead } from "./sentences";

/** The contents name this many reasons; a longer list would be one to scroll past. */
const MOST_NAMED = 7;

type Props = { explanation: Explanation; bands: Bands; links: AnswerLinks; date?: string; remark?: ReactNode };

/** How the reasons lie, at a glance. */
export function Opening({ explanation, bands, links, date, remark }: Props) {
  const t = useTranslations("results");
  const locale = useLocale();
  const named = [...bands.strong, ...bands.partial].slice(0, MOST_NAMED);
  const others = explanation.reasons.length - named.length;
  return (
    <>
      {date ? <p className="hint mt-4">{date}</p> : null}
      <h1 className={date ? "mt-3" : "mt-5"}>{t("heading")}</h1>
      <p className="lead mt-4">
        {lead(explanation, t, locale)} {quoting(closeness(explanation, t), [{ text: explanation.next?.title, lang: links.lang }])}{" "}
        {t("lead.uncertain")}
      </p>
      {explanation.canTell ? null : <CannotTell open={explanation.wouldHelp} links={links} />}
      {remark}
      {named.length > 0 ? <Contents named={named} lang={links.lang} /> : null}
      <p className="mt-3 acts">
        <Jump to="plan" className="quiet">
          {t("toPlan")}
        </Jump>
        {others > 0 && named.length > 0 ? (
          <span className="hint">{t("furtherDown", { others, othersInWords: numberWord(others, locale) })}</span>
        ) : null}
      </p>
    </>
  );
}

function Contents({ named, lang }: { named: readonly Placed[]; lang: Tongue }) {
  const t = useTranslations("results");
  return (
    <ol className="contents mt-6">
      {named.map(({ reason, id }) => (
        <li key={id}>
          <Jump to={id}>
            <FitMark cover={FIT_COVER[reason.fit]} />
            <span>
              <span className="t" lang={lang}>
                {reason.title}
              </span>
              <small>{t(`fit.${reason.fit}`)}</small>
            </span>
          </Jump>
        </li>
      ))}
    </ol>
  );
}

function CannotTell({ open, links }: { open: Explanation["wouldHelp"]; links: AnswerLinks }) {
  const t = useTranslations("results");
  return (
    <section className="note mt-5" aria-labelledby="cannot-tell">
      <h2 id="cannot-tell">{t("cannotTell.heading")}</h2>
      <p>{t("cannotTell.why")}</p>
      {open.length > 0 ? (
        <>
          <p>{t("cannotTell.help")}</p>
          <ul className="would-help">
            {open.map((question) => (
              <li key={question.question}>
                <Told lang={links.lang}>{question.about}</Told> <AnswerThis open={question} links={links} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
