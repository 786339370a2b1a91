import type { NamedSource } from "./entries";
import { Section } from "./section";

type Props = {
  sources: readonly NamedSource[];
  /** What is said of an entry that no article names. */
  ours: string;
  /** What else of the entry is ours, though an article names it. */
  alsoOurs?: string;
};

/** Where an entry comes from: the articles and the places in them, or that it is ours. */
export function WhereFrom({ sources, ours, alsoOurs }: Props) {
  return (
    <Section title="Where this is from">
      {sources.length === 0 ? (
        <p>{ours}</p>
      ) : (
        <ul>
          {sources.map(({ author, title, place }) => (
            <li key={`${title}, ${place}`} className="not-first:mt-2">
              {author}, <cite>{title}</cite>, {place}.
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && <p className="mt-3">{alsoOurs ?? "The facts are theirs. The words are ours."}</p>}
    </Section>
  );
}
