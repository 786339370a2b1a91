import { useTranslations } from "#translations";
import type { Country, Service } from "@/lib/help/schema";
import { Emergency } from "./emergency";
import { Parts } from "./parts";

type Props = {
  countries: readonly Country[];
  international: readonly Service[];
};

/** Every country, folded to its name and its emergency number. For where no script runs. */
export function CountryList({ countries, international }: Props) {
  const t = useTranslations("help");
  return (
    <div className="mt-6">
      <h2 className="h3">{t("where.label")}</h2>
      <div className="mt-4">
        {countries.map((country) => (
          <details key={country.code} className="closed">
            <summary>
              <span className="t">{country.name}</span>
              <span className="help__number">{country.emergency.number}</span>
            </summary>
            <Emergency country={country} />
            <Parts country={country} international={international} />
          </details>
        ))}
        <details className="closed">
          <summary>
            <span className="t">{t("where.elsewhere")}</span>
          </summary>
          <Parts country={null} international={international} />
        </details>
      </div>
    </div>
  );
}
