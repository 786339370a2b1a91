import { useTranslations } from "#translations";
import { personKey } from "@/lib/reflections/finding/timeline-items";

type Props = { people: readonly string[]; chosen: string | null; onChoose: (person: string | null) => void };

/** Whom the entries are about: everyone, or one of those named. */
export function PeopleFilter({ people, chosen, onChoose }: Props) {
  const t = useTranslations("finding");
  if (people.length === 0) return null;
  const key = chosen === null ? null : personKey(chosen);
  return (
    <fieldset className="who mt-4">
      <legend className="sr">{t("people.legend")}</legend>
      <label>
        <input type="radio" name="who" checked={key === null} onChange={() => onChoose(null)} />
        <span>{t("people.everyone")}</span>
      </label>
      {people.map((person) => (
        <label key={personKey(person)}>
          <input type="radio" name="who" checked={key === personKey(person)} onChange={() => onChoose(person)} />
          <span>{person}</span>
        </label>
      ))}
    </fieldset>
  );
}
