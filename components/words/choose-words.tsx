import { useTranslations } from "#translations";
import { Fold } from "@/components/ui/fold";
import { languages } from "@/lib/words/languages";
import { locales, type Words, whos } from "@/lib/words/words";
import { ThisPage } from "./this-page";

/** The language, and how the other person is spoken of: changed on any page, with or without scripts. */
export function ChooseWords({ chosen }: { chosen: Words }) {
  const t = useTranslations("site");
  return (
    <Fold summary={`${languages[chosen.locale].name} · ${t(`words.${chosen.who}`)}`}>
      <form className="words" method="post" action="/words" aria-label={t("words.heading")}>
        <ThisPage />
        <div className="field">
          <label htmlFor="words-locale">{t("words.language")}</label>
          <select id="words-locale" name="locale" defaultValue={chosen.locale}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={languages[locale].tag}>
                {languages[locale].name}
              </option>
            ))}
          </select>
          <span className="chev" aria-hidden="true" />
        </div>
        <div className="field">
          <label htmlFor="words-who">{t("words.who")}</label>
          <select id="words-who" name="who" defaultValue={chosen.who}>
            {whos.map((who) => (
              <option key={who} value={who}>
                {t(`words.${who}`)}
              </option>
            ))}
          </select>
          <span className="chev" aria-hidden="true" />
        </div>
        <button className="btn btn--plain" type="submit">
          {t("words.use")}
        </button>
      </form>
    </Fold>
  );
}
