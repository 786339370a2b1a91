import { useTranslations } from "#translations";
import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";

/** Advice of the articles that is not given here, and why. */
export function LeftOut({ catalogue: { leftOut, sources } }: { catalogue: Catalogue }) {
  const t = useTranslations("about");
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title;
  return (
    <Section title={t("leftOut.heading")} id="left-out">
      {leftOut.map((entry) => (
        <div key={entry.id} className="not-first:mt-5">
          <h3>{entry.title}</h3>
          <p className="mt-2">{entry.claim}</p>
          <p className="mt-3">{entry.why}</p>
          <ul className="meta mt-3">
            {entry.sources.map(({ source, place }) => (
              <li key={`${source}, ${place}`}>
                <cite lang="en">{titleOf(source)}</cite>, {place}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
