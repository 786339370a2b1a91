import { useTranslations } from "#translations";
import type { ReasonChoice } from "./reason-choice";

type Props = {
  id: string;
  label: string;
  /** The label of the second field and those after it. */
  again: string;
  reasons: readonly ReasonChoice[];
  chosen: readonly string[];
  most: number;
  onChoose: (chosen: string[]) => void;
  error?: string;
};

const groups = [
  { where: "in him", label: "inHim" },
  { where: "between you", label: "betweenYou" },
  { where: "in his life", label: "inHisLife" },
  { where: "someone else", label: "someoneElse" },
] as const satisfies { where: ReasonChoice["where"]; label: string }[];

/** A few reasons out of all: one field each, and another one as soon as the last is filled. */
export function ReasonPicks({ id, label, again, reasons, chosen, most, onChoose, error }: Props) {
  const t = useTranslations("outcome");
  const fields = Math.min(chosen.length + 1, most);
  const put = (place: number, reason: string) => onChoose([...chosen.slice(0, place), reason, ...chosen.slice(place + 1)].filter(Boolean));
  return Array.from({ length: fields }, (_, place) => {
    const fieldId = place === 0 ? id : `${id}-${place + 1}`;
    const isWrong = place === 0 && error !== undefined;
    return (
      <div key={fieldId} className="field country mt-4">
        <label htmlFor={fieldId}>{place === 0 ? label : again}</label>
        {isWrong ? (
          <p className="field__error" id={`${fieldId}-error`}>
            {error}
          </p>
        ) : null}
        <select
          id={fieldId}
          value={chosen[place] ?? ""}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${fieldId}-error` : undefined}
          onChange={(event) => put(place, event.target.value)}
        >
          <option value="">–</option>
          {groups.map(({ where, label: group }) => (
            <optgroup key={where} label={t(`where.${group}`)}>
              {reasons
                .filter((reason) => reason.where === where)
                // One that stands in another field is not offered again.
                .filter((reason) => reason.id === chosen[place] || !chosen.includes(reason.id))
                .map((reason) => (
                  <option key={reason.id} value={reason.id}>
                    {reason.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <span className="chev" aria-hidden="true" />
      </div>
    );
  });
}
