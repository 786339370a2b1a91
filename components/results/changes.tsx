import { useTranslations } from "#translations";
import { quoting } from "@/components/words/tongue";
import type { Change } from "@/lib/engine/explanation";
import { type AnswerLinks, AnswerThis } from "./answer-links";

/** Which single answer would put another reason first, or make the plan about something else. */
export function Changes({ changes, links }: { changes: readonly Change[]; links: AnswerLinks }) {
  const t = useTranslations("results");
  if (changes.length === 0) return null;
  return (
    <section className="leaf mt-7" aria-labelledby="changes-heading">
      <div className="row">
        <h2 className="hang side" id="changes-heading">
          {t("changes.heading")}
        </h2>
        <ul className="main changes">
          {changes.map((change) => (
            <li key={`${change.of} ${change.question} ${change.statement}`}>
              {quoting(
                t.rich(`changes.${change.of}`, {
                  answered: String(change.answered),
                  statement: change.statement,
                  becomes: change.becomes,
                  said: (text) => <i>{quoting(text, [{ text: change.statement, lang: links.lang }])}</i>,
                }),
                [{ text: change.becomes, lang: links.lang }],
              )}{" "}
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
