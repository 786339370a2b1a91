import { useTranslations } from "#translations";
import type { Tongue } from "@/components/words/tongue";
import type { GivenAnswer } from "@/lib/reflections/views";

/** Questions and answers, in the words they had at the time. */
export function GivenAnswers({ given, lang }: { given: readonly GivenAnswer[]; lang: Tongue }) {
  const t = useTranslations("reflections");
  if (given.length === 0) return <p className="mt-4">{t("answers.none")}</p>;
  return (
    <dl className="mt-5">
      {given.map(({ question, text, chosen }) => (
        <div key={question} className="border-t border-rule py-4">
          <dt className="hint" lang={lang}>
            {text}
          </dt>
          {chosen.length === 0 ? <dd className="sans text-control text-ink-2">{t("answers.skipped")}</dd> : null}
          {chosen.map((label) => (
            <dd key={label} className="sans text-control" lang={lang}>
              {label}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
