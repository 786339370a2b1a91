import { useTranslations } from "#translations";
import { quoting, Told, type Tongue } from "@/components/words/tongue";
import type { EvidenceLine, ExplainedReason } from "@/lib/engine/explanation";
import type { AnswerLinks } from "./answer-links";
import { FitLabel } from "./fit-label";
import { Shore } from "./shore";
import { SourcesLine } from "./sources-line";

type Props = {
  reason: ExplainedReason;
  /** Where the contents lead. By place, not by name: an address must not tell what somebody's result is. */
  id: string;
  links: AnswerLinks;
};

/** A reason in full, open on the page. */
export function OpenReason({ reason, id, links }: Props) {
  return (
    <article className="row reason" id={id}>
      <p className="hang">
        <FitLabel fit={reason.fit} />
      </p>
      <div className="main">
        <h3 className="reason__title">
          <Told lang={links.lang}>{reason.title}</Told>
          <Ours reason={reason} />
        </h3>
        <ReasonBody reason={reason} links={links} />
      </div>
    </article>
  );
}

/** A reason folded to its fit, its title and the strongest answer for it and against it. */
export function FoldedReason({ reason, id, links }: Props) {
  return (
    <article className="row reason reason--closed" id={id}>
      <p className="hang" id={`${id}-fit`}>
        <FitLabel fit={reason.fit} />
      </p>
      <Folded reason={reason} links={links} level={3} describedBy={`${id}-fit`} />
    </article>
  );
}

type FoldedProps = {
  reason: ExplainedReason;
  links: AnswerLinks;
  level: 3 | 4;
  describedBy?: string;
  /** The title alone, where the list around it says enough. */
  brief?: boolean;
};

/** The fold alone, for a list under one common fit. */
export function Folded({ reason, links, level, describedBy, brief = false }: FoldedProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <details className="closed">
      <summary aria-describedby={describedBy}>
        <span>
          <Heading>
            <span className="t" lang={links.lang}>
              {reason.title}
            </span>
            <Ours reason={reason} />
          </Heading>
          {brief ? null : <Strongest of="for" line={reason.for[0]} lang={links.lang} />}
          {brief ? null : <Strongest of="against" line={reason.against[0]} lang={links.lang} />}
        </span>
        <span className="chev" />
      </summary>
      <div className="reason__body">
        <ReasonBody reason={reason} links={links} />
      </div>
    </details>
  );
}

function Ours({ reason }: { reason: ExplainedReason }) {
  const t = useTranslations("results");
  return reason.ours ? <small className="ours"> {t("reasons.ours")}</small> : null;
}

function Strongest({ of, line, lang }: { of: "for" | "against"; line: EvidenceLine | undefined; lang: Tongue }) {
  const t = useTranslations("results");
  if (!line) return null;
  return (
    <span className="closed__why">
      {quoting(
        t.rich(`reasons.${of}`, { statement: line.statement, strength: t(`strength.${line.strength}`), b: (text) => <b>{text}</b> }),
        [{ text: line.statement, lang }],
      )}
    </span>
  );
}

function ReasonBody({ reason, links }: { reason: ExplainedReason; links: AnswerLinks }) {
  const t = useTranslations("results");
  const { prose } = reason;
  const { lang } = links;
  return (
    <>
      <p lang={lang}>{prose?.what ?? reason.summary}</p>
      <Shore reason={reason} links={links} />
      {prose ? (
        <>
          <h4>{t("reasons.notAboutYou")}</h4>
          <p lang={lang}>{prose.notAboutYou}</p>
          <h4>{t("reasons.howToTell")}</h4>
          <p lang={lang}>{prose.howToTell}</p>
        </>
      ) : null}
      <p className="meta sources">
        <SourcesLine sources={reason.sources} ours={reason.ours} lang={lang} />
      </p>
    </>
  );
}
