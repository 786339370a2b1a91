import type { Catalogue } from "@/lib/catalogue/schema";
import { type Answers, chosen, offered, used } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import type { Explanation } from "@/lib/engine/explanation";
import type { GivenAnswer } from "./views";

/** What a person was shown, to be read years later without the catalogue it was made with. What grows stands in the journal. */
export type Snapshot = {
  /** The answers that counted, in words. */
  given: GivenAnswer[];
  /** The result, as it was shown. */
  explanation: Explanation;
};

/** What these answers lead to now, to be kept. The result is worked out here and comes from nowhere else. */
export function makeSnapshot(catalogue: Catalogue, answers: Answers): Snapshot {
  return { given: given(catalogue, answers), explanation: explain(catalogue, answers) };
}

function given({ questions }: Catalogue, answers: Answers): GivenAnswer[] {
  const counted = used(questions, answers);
  return offered(questions, counted)
    .filter(({ id }) => counted[id] !== undefined)
    .map(({ id, text, options }) => {
      const ids = chosen(counted[id]);
      return { question: id, text, chosen: options.filter((option) => ids.includes(option.id)).map(({ label }) => label) };
    });
}
