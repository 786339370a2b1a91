import { capital, inWords } from "@/components/results/sentences";
import type { OtherAnswer } from "@/lib/reflections/comparing/compare";

type Props = { answers: readonly OtherAnswer[]; same: number; names: readonly [string, string] };

/** Only the answers that differ, both in the words they had. */
export function AnswersBeside({ answers, same, names }: Props) {
  return (
    <>
      <p className="mt-4">{counted(answers.length, same)}</p>
      {answers.length > 0 ? (
        <ul className="mt-4">
          {answers.map(({ question, text, was, is }) => (
            <li key={question} className="border-t border-rule py-4">
              <p className="hint">{text}</p>
              <dl className="twice mt-2">
                <Said name={names[0]} chosen={was} />
                <Said name={names[1]} chosen={is} />
              </dl>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function counted(differ: number, same: number): string {
  if (differ + same === 0) return "There are no answers in either of them.";
  if (differ === 0) return same === 1 ? "The one answer says the same." : `All ${inWords(same)} answers say the same.`;
  if (same === 0) return differ === 1 ? "The one answer differs." : `All ${inWords(differ)} answers differ.`;
  return `${capital(inWords(differ))} ${differ === 1 ? "differs" : "differ"}. ${capital(inWords(same))} more ${same === 1 ? "says" : "say"} the same in both.`;
}

function Said({ name, chosen }: { name: string; chosen: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {chosen.length === 0 ? <dd className="text-ink-2">No answer</dd> : null}
      {chosen.map((label) => (
        <dd key={label}>{label}</dd>
      ))}
    </div>
  );
}
