import { useTranslations } from "#translations";
import { Told, type Tongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import { SourcesLine } from "./sources-line";

/** What is worth saying beside the reasons. */
export function WorthKnowing({ context, lang }: { context: Explanation["context"]; lang: Tongue }) {
  const t = useTranslations("results");
  if (context.length === 0) return null;
  return (
    <section className="leaf mt-7" aria-labelledby="worth-knowing-heading">
      <div className="row">
        <h2 className="hang side" id="worth-knowing-heading">
          {t("worthKnowing")}
        </h2>
        <ul className="main changes">
          {context.map(({ id, text, sources }) => (
            <li key={id}>
              <Told lang={lang}>{text}</Told>
              <span className="meta block mt-1">
                <SourcesLine sources={sources} lang={lang} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
