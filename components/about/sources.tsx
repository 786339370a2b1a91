import Link from "next/link";
import { useTranslations } from "#translations";
import { byArticle } from "@/components/library/by-article";
import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";

/** The articles, and what each of them gave. */
export function Sources({ catalogue }: { catalogue: Catalogue }) {
  const t = useTranslations("about");
  const all = [...catalogue.reasons, ...catalogue.steps];
  const theirs = all.filter((entry) => !entry.ours).length;
  return (
    <Section title={t("sources.heading")}>
      <p>{t("sources.how", { theirs, all: all.length })}</p>
      {byArticle(catalogue).map(({ source, reasons, steps }) => (
        <div key={source.id} className="mt-5">
          <h3 id={`about-${source.id}`}>
            <cite lang="en">{source.title}</cite>
          </h3>
          <p className="hint mt-1">{source.author}</p>
          <p className="mt-2">{source.about}</p>
          <p className="meta mt-2">{t("sources.rest", { reasons: reasons.length, steps: steps.length })}</p>
          <p className="screen-only mt-2">
            <Link className="quiet" href={`/library#article-${source.id}`} prefetch={false} aria-describedby={`about-${source.id}`}>
              {t("sources.list")}
            </Link>
          </p>
        </div>
      ))}
    </Section>
  );
}
