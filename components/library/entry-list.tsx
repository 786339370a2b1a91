import Link from "next/link";
import { useTranslations } from "#translations";
import type { Entry } from "./entries";

type Props = { kind: "reasons" | "steps"; entries: readonly (Entry & { summary?: string })[] };

/** Reasons or steps as links to their pages; what is ours is marked. */
export function EntryList({ kind, entries }: Props) {
  const t = useTranslations("library");
  return (
    <ul className="contents">
      {entries.map(({ id, title, summary, ours }) => (
        <li key={id}>
          <Link className="block" href={`/library/${kind}/${id}`} prefetch={false}>
            <span className="t">{title}</span>
            {ours && <span className="ours">{t("ours")}</span>}
            {summary && <small>{summary}</small>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
