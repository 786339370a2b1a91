import { ButtonLink } from "@/components/ui/button";
import type { Catalogue } from "@/lib/catalogue/schema";
import { EntryList } from "./entry-list";
import { type Group, reasonsByPlace, stepsByDirection } from "./headings";

type Listed = Parameters<typeof EntryList>[0]["entries"][number];

/** Everything the catalogue knows, as two lists: reasons by where they lie, steps by the way they lead. */
export function Contents({ reasons, steps }: Pick<Catalogue, "reasons" | "steps">) {
  return (
    <>
      <div className="leaf plainpage">
        <h1>All reasons and steps</h1>
        <p className="lead mt-4">
          Here is all we work with: {reasons.length} possible reasons and {steps.length} steps. You can read it without answering anything.
        </p>
        <p className="mt-4">
          Only he could tell you which reason it is, and he may not know himself. Most entries come from three articles, and each says
          where. What we have added is marked <span className="ours ml-0">ours</span>.
        </p>
        <p className="acts mt-4">
          <a className="quiet" href="#reasons">
            Reasons
          </a>
          <a className="quiet" href="#steps">
            Steps
          </a>
        </p>
      </div>
      <Part id="reasons" title="Reasons it may be" kind="reasons" groups={reasonsByPlace(reasons)} />
      <Part id="steps" title="Steps you can take" kind="steps" groups={stepsByDirection(steps)} />
      <div className="leaf">
        <div className="note mt-8">
          <p>A few questions can show which of these may fit, and why.</p>
          <p className="acts">
            <ButtonLink href="/reflect">Begin</ButtonLink>
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
