import { useTranslations } from "#translations";
import type { Tongue } from "@/components/words/tongue";
import type { ShownSource } from "@/lib/engine/explanation";

/** What stands for the author in a line: without what they are, which the page about our sources says. */
function shortAuthor({ author }: ShownSource): string {
  return author.split(",")[0] ?? author;
}

/** The places in each source, in the order in which the sources are named. */
function bySource(sources: readonly ShownSource[]): { source: ShownSource; places: string[] }[] {
  const groups = new Map<string, { source: ShownSource; places: string[] }>();
  for (const source of sources) {
    const group = groups.get(source.source);
    if (group) group.places.push(source.place);
    else groups.set(source.source, { source, places: [source.place] });
  }
  return [...groups.values()];
}

type Props = { sources: readonly ShownSource[]; ours?: boolean; lang: Tongue };

/** Where it comes from. What is ours says so. */
export function SourcesLine({ sources, ours = false, lang }: Props) {
  const t = useTranslations("results");
  if (ours) return t("sources.ours");
  if (sources.length === 0) return null;
  return t.rich("sources.from", {
    list: () =>
      bySource(sources).map(({ source, places }, i) => (
        <span key={source.source} lang={lang}>
          {i > 0 ? "; " : null}
          <span title={source.title}>{shortAuthor(source)}</span>, {places.join(", ")}
        </span>
      )),
  });
}
