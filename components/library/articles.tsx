import Link from "next/link";
import { useTranslations } from "#translations";
import { Fold } from "@/components/ui/fold";
import type { Catalogue } from "@/lib/catalogue/schema";
import { byArticle, type Named } from "./by-article";
import type { Entry } from "./entries";
import { EntryList } from "./entry-list";

/** For each article the reasons and the steps it names, and where in it. */
export function Articles({ catalogue }: { catalogue: Pick<Catalogue, "sources" | "reasons" | "steps"> }) {
  const t = useTranslations("library");
  return (
    <section className="leaf mt-8" aria-labelledby="articles">
      <h2 id="articles">{t("articles.heading")}</h2>
      <p className="hint mt-3">{t("articles.about")}</p>
      <p className="screen-only mt-3">
        {t.rich("articles.between", {
          link: (text) => (
            <Link className="quiet" href="/about#between" prefetch={false}>
              {text}
            </Link>
          ),
        })}
      </p>
      {byArticle(catalogue).map(({ source, reasons, steps }) => (
        <div key={source.id} className="mt-6" id={`article-${source.id}`}>
          <h3>
            <cite lang="en">{source.title}</cite>
          </h3>
          <p className="hint mt-1">{source.author}</p>
          <Fold summary={t("articles.gives", { reasons: reasons.length, steps: steps.length })}>
            <Entries kind="reasons" named={reasons} />
            <Entries kind="steps" named={steps} />
          </Fold>
        </div>
      ))}
    </section>
  );
}

/** What stands under a title here is where the article names it. */
function Entries({ kind, named }: { kind: "reasons" | "steps"; named: readonly Named<Entry>[] }) {
  const t = useTranslations("library");
  if (named.length === 0) return null;
  return (
    <>
      <h4 className="mt-4 mb-2">{t(`articles.${kind}`)}</h4>
      <EntryList kind={kind} entries={named.map(({ entry, places }) => ({ ...entry, summary: places.join("; ") }))} />
    </>
  );
}
