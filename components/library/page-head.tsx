import Link from "next/link";
import { useTranslations } from "#translations";

type Props = { kind: string; title: string; lead: string };

/** The head of one entry's page: the way back to the library, what kind of entry it is, its title and a first sentence. */
export function PageHead({ kind, title, lead }: Props) {
  const t = useTranslations("library");
  return (
    <div className="leaf plainpage">
      <p className="meta">
        <Link href="/library" prefetch={false}>
          {t("heading")}
        </Link>
      </p>
      <p className="hint mt-5">{kind}</p>
      <h1 className="mt-2">{title}</h1>
      <p className="lead mt-4">{lead}</p>
    </div>
  );
}
