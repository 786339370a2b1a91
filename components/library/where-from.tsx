import Link from "next/link";
import { useTranslations } from "#translations";
import type { Reason, Step } from "@/lib/catalogue/schema";
import type { Messages } from "@/lib/words/en/interface";
import type { From } from "./entries";
import { EntryList } from "./entry-list";
import { Section } from "./section";

type Props = {
  kind: "reason" | "step";
  entry: Reason | Step;
  from: From;
  /** What is said of an entry that no article names. */
  ours: string;
  /** What else of the entry is ours, though an article names it. */
  alsoOurs?: string | undefined;
};

/** The entries of which it is said in what the articles agree. */
type Compared = keyof Messages["library"]["between"];

/** Where an entry comes from: the articles and the places in them, and how these agree; or that it is ours. */
export function WhereFrom({ kind, entry, from, ours, alsoOurs }: Props) {
  const t = useTranslations("library");
  // Not every entry has something to compare.
  const agreement = `between.${entry.id as Compared}` as const;
  if (from.sources.length === 0)
    return (
      <Section title={t("from.heading")}>
        <p>{ours}</p>
      </Section>
    );
  return (
    <>
      <Section title={t("from.heading")}>
        <p>{t(`from.${kind}`, { articles: from.sources.length })}</p>
        <ul className="mt-3">
          {from.sources.map(({ author, title, places }) => (
            <li key={title} className="not-first:mt-2">
              {t.rich("from.source", { author, title, places: places.join("; "), cite: (text) => <cite lang="en">{text}</cite> })}
            </li>
          ))}
        </ul>
        <p className="mt-3">{alsoOurs ?? t("from.theirs")}</p>
        <Beside beside={from.beside} />
        <p className="mt-4 screen-only">
          <Link className="quiet" href="/library#articles" prefetch={false}>
            {t("from.more")}
          </Link>
        </p>
      </Section>
      {t.has(agreement) && (
        <Section title={t("from.agreement")}>
          <p>{t.rich(agreement, from.links)}</p>
        </Section>
      )}
    </>
  );
}

/** What the articles name in the same places. */
function Beside({ beside }: { beside: From["beside"] }) {
  const t = useTranslations("library");
  if (beside.length === 0) return null;
  const of = (kind: "reasons" | "steps") =>
    beside.filter((each) => each.kind === kind).map(({ entry: { id, title, ours } }) => ({ id, title, ours }));
  return (
    <>
      <p className="hint mt-4 mb-3">{t("from.besideIt")}</p>
      {(["reasons", "steps"] as const).map((kind) => of(kind).length > 0 && <EntryList key={kind} kind={kind} entries={of(kind)} />)}
    </>
  );
}
