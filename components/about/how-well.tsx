import { useLocale, useTranslations } from "#translations";
import { Section } from "@/components/library/section";
import evaluation from "@/docs/evaluation.json";

/** The sets of cases that are shown. The file is written by `npm run evaluate -- --write`. */
const sets = ["published", "written"] as const;

const named = (name: string) => {
  const set = evaluation.sets.find((candidate) => candidate.name === name);
  if (!set) throw new Error(`docs/evaluation.json has no set ${name}; run npm run evaluate -- --write`);
  return set;
};

/** How often it was right when it was measured, beside people and beside the simplest method, and what that does not mean. */
export function HowWell() {
  const t = useTranslations("about");
  const percent = new Intl.NumberFormat(useLocale(), { style: "percent" });
  const all = named("all");
  const { strong } = all.asApp.calibration;
  const safety = all.asApp.safety.caught;
  return (
    <Section title={t("howWell.heading")}>
      <p>{t("howWell.tried", { published: named("published").cases, written: named("written").cases })}</p>
      <div className="mt-5 overflow-x-auto">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t("howWell.firstThree")}</th>
              <th scope="col">Low Tide</th>
              <th scope="col">{t("howWell.readers")}</th>
              <th scope="col">{t("howWell.counting")}</th>
            </tr>
          </thead>
          <tbody>
            {sets.map((name) => {
              const { asApp, readers, counting } = named(name).tops;
              return (
                <tr key={name}>
                  <th scope="row">{t(`howWell.${name}`)}</th>
                  {[asApp, readers, counting].map(({ top3 }, column) => (
                    <td key={["ours", "readers", "counting"][column]}>{percent.format(top3)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="mt-5">
        {t("howWell.figures", {
          hits: strong.hits,
          n: strong.n,
          seen: safety.hits,
          unsafe: safety.n,
          alarms: all.asApp.safety.falseAlarms.length,
        })}
      </p>
      <p className="mt-3">{t("howWell.notMeant")}</p>
    </Section>
  );
}
