import { Section } from "@/components/library/section";

const keys: [key: string, does: string][] = [
  ["Tab", "goes to the next thing you can use; with Shift it goes back. The first Tab on a page offers to skip to its text."],
  ["Up and Down", "choose among answers of which one counts."],
  ["Space", "ticks an answer where several can be true, and takes the tick away."],
  ["Enter", "opens a link, or does what a button says."],
  ["Escape, twice", "leaves quickly, from any page."],
];

/** What can be pressed. Nothing here is a single letter, which could be pressed by mistake. */
export function Keyboard() {
  return (
    <Section title="By keyboard">
      <p>Everything here works without a mouse.</p>
      <dl className="mt-3 font-sans">
        {keys.map(([key, does]) => (
          <div key={key} className="pull border-t border-rule last:border-b">
            <dt>
              <b>{key}</b>
            </dt>
            <dd className="hint">{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
