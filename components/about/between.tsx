import { useTranslations } from "#translations";
import { entryLinks } from "@/components/library/entry-links";
import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";

const agreed = ["notYou", "noChase", "yourself", "listen"] as const;
const differing = ["aim", "ask", "ready", "fear"] as const;

/** In what the three articles agree, and in what they differ. */
export function Between({ catalogue }: { catalogue: Catalogue }) {
  const t = useTranslations("about");
  const links = entryLinks(catalogue);
  const said = (names: readonly (typeof agreed | typeof differing)[number][]) => (
    <ul className="mt-2">
      {names.map((name) => (
        <li key={name} className="not-first:mt-3">
          {t.rich(`between.${name}`, links)}
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={t("between.heading")} id="between">
      <h3>{t("between.agree")}</h3>
      {said(agreed)}
      <h3 className="mt-5">{t("between.differ")}</h3>
      {said(differing)}
      <p className="mt-5">{t("between.more")}</p>
    </Section>
  );
}
