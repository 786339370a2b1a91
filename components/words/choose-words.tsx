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
        <label>
          {t("words.language")}
          <select name="locale" defaultValue={chosen.locale}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={languages[locale].tag}>
                {languages[locale].name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("words.who")}
          <select name="who" defaultValue={chosen.who}>
            {whos.map((who) => (
              <option key={who} value={who}>
                {t(`words.${who}`)}
              </option>
            ))}
          </select>
        </label>
        <button className="btn btn--plain" type="submit">
          {t("words.use")}
        </button>
      </form>
    </Fold>
  );
}
