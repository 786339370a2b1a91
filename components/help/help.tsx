"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "#translations";
import type { Country, Service } from "@/lib/help/schema";
import type { Translator } from "@/lib/words/translator";
import { chooseCountry, useCountryChoice } from "./country-choice";
import { CountryList } from "./country-list";
import { Emergency } from "./emergency";
import { Parts } from "./parts";

type Props = {
  countries: readonly Country[];
  international: readonly Service[];
  /** What stands between the emergency number and the rest. */
  children: ReactNode;
};

/**
 * Help for where the person is. Without scripts every country is there, folded; with them, the one chosen or guessed.
 * Nothing is fetched and nothing is sent: all countries come with the page.
 */
export function Help({ countries, international, children }: Props) {
  const t = useTranslations("help");
  const choice = useCountryChoice(countries.map((country) => country.code));
  const [changed, setChanged] = useState(false);
  const country = countries.find(({ code }) => code === choice?.code) ?? null;

  return (
    <>
      <Emergency country={country} />
      {children}
      {choice ? (
        <>
          <div className="field country mt-6">
            <label htmlFor="country">{t("where.label")}</label>
            <select
              id="country"
              aria-describedby="country-hint"
              value={choice.code}
              onChange={(event) => {
                chooseCountry(event.target.value);
                setChanged(true);
              }}
            >
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value="">{t("where.elsewhere")}</option>
            </select>
            <span className="chev" aria-hidden="true" />
          </div>
          <p className="hint mt-3" id="country-hint">
            {t(choice.guessed ? "where.guess" : "where.stays")}
          </p>
          <p className="sr" role="status">
            {changed ? said(country, t) : null}
          </p>
          <Parts country={country} international={international} />
        </>
      ) : (
        <CountryList countries={countries} international={international} />
      )}
    </>
  );
}

/** What somebody who can't see the change hears. */
function said(country: Country | null, t: Translator<"help">): string {
  return country ? t("where.shown", { country: country.inName, number: country.emergency.number }) : t("where.shownAnywhere");
}
