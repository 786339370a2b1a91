import { useTranslations } from "#translations";
import { type Who, whos } from "@/lib/words/words";

/** Asked once at the beginning, and changeable at the foot of every page: how the other person is spoken of. */
export function ChooseWho({ chosen }: { chosen: Who }) {
  const t = useTranslations("home");
  return (
    <form className="asked" method="post" action="/words">
      <fieldset>
        <legend>{t("who.ask")}</legend>
        {whos.map((who) => (
          <button key={who} type="submit" name="who" value={who} aria-pressed={who === chosen}>
            {t(`who.${who}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
