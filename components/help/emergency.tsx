import { useTranslations } from "#translations";
import { dial } from "@/lib/help/reach";
import type { Country } from "@/lib/help/schema";

/** The number to call in danger. Where we know no country, the one that reaches furthest. */
export function Emergency({ country }: { country: Country | null }) {
  const t = useTranslations("help");
  if (!country) return <EmergencyAnywhere />;
  const { number, note } = country.emergency;
  return (
    <div className="care mt-5">
      <p>
        <b>{t("emergency.here", { country: country.inName })}</b>
      </p>
      <p className="now">
        <a className="num" href={dial(number)} aria-label={t("emergency.name", { number })}>
          {number}
        </a>
      </p>
      {note ? <p>{note}</p> : null}
    </div>
  );
}

function EmergencyAnywhere() {
  const t = useTranslations("help");
  return (
    <div className="care mt-5">
      <p>
        <b>{t("emergency.anywhere")}</b>
      </p>
      <p>{t("emergency.call")}</p>
      <p className="now">
        <a className="num" href={dial("112")}>
          112
        </a>
      </p>
      <p>{t("emergency.reaches")}</p>
    </div>
  );
}
