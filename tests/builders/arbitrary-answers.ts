import fc from "fast-check";
import type { Question } from "@/lib/catalogue/schema";
import type { Answer, Answers } from "@/lib/engine/answers";

/** One answer as a person could give it: options that go together, or a skip. */
function arbitraryAnswer({ kind, options }: Question): fc.Arbitrary<Answer> {
  const ids = options.map(({ id }) => id);
  if (kind === "single") return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(null) });
  const alone = options.filter((option) => option.alone).map(({ id }) => id);
  const together = fc.subarray(
    ids.filter((id) => !alone.includes(id)),
    { minLength: 1 },
  );
  const exclusive = alone.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...alone).map((id) => [id]) }] : [];
  return fc.oneof({ weight: 5, arbitrary: together }, { weight: 1, arbitrary: fc.constant(null) }, ...exclusive);
}

/** Any answers that can be given to these questions, each question answered, skipped or not asked. */
export function arbitraryAnswers(questions: readonly Question[]): fc.Arbitrary<Answers> {
  const shape = Object.fromEntries(questions.map((question) => [question.id, arbitraryAnswer(question)]));
  return fc.record(shape, { requiredKeys: [] }).map((answers) => answers as Answers);
}
