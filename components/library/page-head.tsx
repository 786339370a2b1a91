import Link from "next/link";

type Props = { kind: string; title: string; lead: string; ours?: boolean };

/** The head of one entry's page: the way back to the library, what kind of entry it is, its title and a first sentence. */
export function PageHead({ kind, title, lead, ours = false }: Props) {
  return (
    <div className="leaf plainpage">
      <p className="meta">
        <Link href="/library" prefetch={false}>
          All reasons and steps
        </Link>
      </p>
      <p className="hint mt-5">
        {kind}
        {ours && " · ours"}
      </p>
      <h1 className="mt-2">{title}</h1>
      <p className="lead mt-4">{lead}</p>
    </div>
  );
}
