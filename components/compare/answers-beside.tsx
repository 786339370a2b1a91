import { useTranslations } from "#translations";
import { counted, type Speech, useSpeech } from "@/components/words/speech";
import type { Tongue, Tongues } from "@/components/words/tongue";
import type { OtherAnswer } from "@/lib/reflections/comparing/compare";

type Props = {
  answers: readonly OtherAnswer[];
  same: number;
  names: readonly [string, string];
  langs: Tongues;
  /** Ids of the questions whose text is the later one's. */
  later: ReadonlySet<string>;
};

/** Only the answers that differ, both in the words they had. */
export function AnswersBeside({ answers, same, names, langs, later }: Props) {
  const speech = useSpeech("compare");
  return (
    <>
      <p className="mt-4">{howMany(speech, answers.length, same)}</p>
      {answers.length > 0 ? (
        <ul className="mt-4">
          {answers.map(({ question, text, was, is }) => (
            <li key={question} className="border-t border-rule py-4">
              <p className="hint" lang={later.has(question) ? langs.is : langs.was}>
                {text}
              </p>
              <dl className="twice mt-2">
                <Said name={names[0]} chosen={was} lang={langs.was} />
                <Said name={names[1]} chosen={is} lang={langs.is} />
              </dl>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function howMany(speech: Speech<"compare">, differ: number, same: number): string {
  const { t } = speech;
  if (differ + same === 0) return t("answers.none");
  if (differ === 0) return t("answers.allSame", counted(speech, same));
  if (same === 0) return t("answers.allDiffer", counted(speech, differ));
  return [t("answers.differ", counted(speech, differ)), t("answers.same", counted(speech, same))].join(" ");
}

function Said({ name, chosen, lang }: { name: string; chosen: readonly string[]; lang: Tongue }) {
  const t = useTranslations("compare");
  return (
    <div>
      <dt>{name}</dt>
      {chosen.length === 0 ? <dd className="text-ink-2">{t("answers.unanswered")}</dd> : null}
      {chosen.map((label) => (
        <dd key={label} lang={lang}>
          {label}
        </dd>
      ))}
    </div>
  );
}
