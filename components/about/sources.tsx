import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";
import { drawnFrom } from "./drawn-from";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The articles, and what each of them gave. */
export function Sources({ catalogue }: { catalogue: Catalogue }) {
  const all = [...catalogue.reasons, ...catalogue.steps];
  const theirs = all.filter((entry) => !entry.ours).length;
  return (
    <Section title="Where it comes from">
      <p>
        Most of what it knows is from three articles: {theirs} of {all.length} entries. We took over what they say, and said it in our own
        words.
      </p>
      {drawnFrom(catalogue).map(({ source, reasons, steps }) => (
        <div key={source.id} className="mt-5">
          <h3>
            <cite>{source.title}</cite>
          </h3>
          <p className="hint mt-1">{source.author}</p>
          <p className="mt-2">{source.about}</p>
          <p className="meta mt-2">
            {counted(reasons, "reason", "reasons")} and {counted(steps, "step", "steps")} here rest on it.
          </p>
        </div>
      ))}
    </Section>
  );
}
