import { Section } from "@/components/library/section";
import evaluation from "@/docs/evaluation.json";

/** What the sets of cases are called here. The file is written by `npm run evaluate -- --write`. */
const sets = [
  { name: "published", title: "Published cases" },
  { name: "written", title: "Written cases" },
];

const named = (name: string) => {
  const set = evaluation.sets.find((candidate) => candidate.name === name);
  if (!set) throw new Error(`docs/evaluation.json has no set ${name}; run npm run evaluate -- --write`);
  return set;
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** How often it was right when it was measured, beside people and beside the simplest method, and what that does not mean. */
export function HowWell() {
  const all = named("all");
  const { strong } = all.asApp.calibration;
  const safety = all.asApp.safety.caught;
  const alarms = all.asApp.safety.falseAlarms.length;
  return (
    <Section title="How well it does">
      <p>
        We tried it on {named("published").cases} cases from advice columns and counsellors, and on {named("written").cases} stories written
        with one reason in mind. For each, two careful readers filled in the questions. They also read the whole story, and said what they
        made of it. The table says how often the expert’s reason, or the one in mind, was among the first three.
      </p>
      <div className="mt-5 overflow-x-auto">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Among the first three</th>
              <th scope="col">Low Tide</th>
              <th scope="col">Careful readers</th>
              <th scope="col">Plain counting</th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ name, title }) => {
              const { asApp, readers, counting } = named(name).tops;
              return (
                <tr key={name}>
                  <th scope="row">{title}</th>
                  {[asApp, readers, counting].map(({ top3 }, column) => (
                    <td key={["ours", "readers", "counting"][column]}>{percent(top3)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="mt-5">
        Of the reasons it said fit well, {strong.hits} of {strong.n} were the right one. It saw {safety.hits} of {safety.n} times that
        somebody was not safe or not coping, and{" "}
        {alarms === 0 ? "never saw it where it was not so" : `${alarms} times saw it where it was not so`}.
      </p>
      <p className="mt-3">
        What this does not mean: the experts were not there either, and they may be wrong. The written stories are easier than life. The
        weights were chosen with these cases in view, so on other people it will do less well. It says nothing about whether a plan helps.
      </p>
    </Section>
  );
}
