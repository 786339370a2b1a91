import { Section } from "@/components/library/section";

/** What no questionnaire can know. */
export function Limits() {
  return (
    <Section title="What it can’t know">
      <ul>
        <li className="not-first:mt-3">What is in his head. Only you have answered. He may not know himself.</li>
        <li className="not-first:mt-3">Whether there is only one reason. Often there are two or three at once.</li>
        <li className="not-first:mt-3">What it does not ask about. Your story may turn on something we never thought of.</li>
        <li className="not-first:mt-3">How it would look on another day. When you are hurt, everything points to the worst.</li>
      </ul>
      <p className="mt-4">It is not therapy and it names no illness.</p>
      <p className="mt-3">
        The articles write about men who pull away from women. People of any gender do this, to people of any gender, and mostly for the
        same reasons.
      </p>
    </Section>
  );
}
