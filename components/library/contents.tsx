import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import type { Catalogue } from "@/lib/catalogue/schema";
import { Articles } from "./articles";
import { EntryList } from "./entry-list";
import { type Group, reasonsByPlace, stepsByDirection } from "./headings";

type Listed = Parameters<typeof EntryList>[0]["entries"][number];

/** Everything the catalogue knows, as two lists: reasons by where they lie, steps by the way they lead; then what each article names of it. */
export function Contents({ catalogue }: { catalogue: Pick<Catalogue, "sources" | "reasons" | "steps"> }) {
  const t = useTranslations("library");
  const { reasons, steps } = catalogue;
  return (
    <>
      <div className="leaf plainpage">
        <h1>{t("heading")}</h1>
        <p className="lead mt-4">{t("lead", { reasons: reasons.length, steps: steps.length })}</p>
        <p className="mt-4">{t.rich("sources", { mark: (text) => <span className="ours ms-0">{text}</span> })}</p>
        <p className="acts mt-4">
          {(["reasons", "steps", "articles"] as const).map((part) => (
            <a key={part} className="quiet" href={`#${part}`}>
              {t(`jump.${part}`)}
            </a>
          ))}
        </p>
      </div>
      <Part id="reasons" title={t("reasons")} kind="reasons" groups={reasonsByPlace(reasons, t)} />
      <Part id="steps" title={t("steps")} kind="steps" groups={stepsByDirection(steps, t)} />
      <Articles catalogue={catalogue} />
      <div className="leaf screen-only">
        <div className="note mt-8">
          <p>{t("begin.text")}</p>
          <p className="acts">
            <ButtonLink href="/reflect">{t("begin.button")}</ButtonLink>
          </p>
        </div>
      </div>
    </>
  );
}

type PartProps = { id: string; title: string; kind: "reasons" | "steps"; groups: Group<Listed>[] };

function Part({ id, title, kind, groups }: PartProps) {
  return (
    <section className="leaf mt-8" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {groups.map((group) => (
        <div key={group.id} className="row mt-6">
          <h3 className="hang side">{group.heading}</h3>
          <div>
            {group.about && <p className="hint mb-3">{group.about}</p>}
            <EntryList kind={kind} entries={group.entries} />
          </div>
        </div>
      ))}
    </section>
  );
}
