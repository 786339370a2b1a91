import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { type Tongue, tongueOf } from "@/components/words/tongue";
import type { Choices, Filters } from "@/lib/reflections/finding/find";

type Props = {
  choices: Choices;
  filters: Filters;
  titles: Readonly<Record<string, string>>;
  onChange: (changed: Partial<Filters>) => void;
  onOpen: () => void;
};

/** The rarer ways to narrow the list, folded. Only what is there can be chosen. */
export function MoreFilters({ choices, filters, titles, onChange, onOpen }: Props) {
  const t = useTranslations("finding");
  const locale = useLocale();
  const { monthHeading } = dayWords(locale);
  const reasons = choices.reasons
    .map((id) => ({ value: id, label: titles[id] ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <details className="fold mt-4" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{t("more.summary")}</summary>
      <div className="finders mt-4">
        <Choose
          id="by-reason"
          label={t("more.reason")}
          value={filters.reason}
          options={reasons}
          onChange={(reason) => onChange({ reason })}
        />
        <Choose
          id="by-plan"
          label={t("more.plan")}
          value={filters.plan}
          options={choices.plans.map(({ id, title, words }) => ({ value: id, label: title, lang: tongueOf(words, locale) }))}
          onChange={(plan) => onChange({ plan })}
        />
        <Choose
          id="by-feeling"
          label={t("more.feeling")}
          value={filters.feeling}
          options={choices.feelings.map(({ id, label, words }) => ({ value: id, label, lang: tongueOf(words, locale) }))}
          onChange={(feeling) => onChange({ feeling })}
        />
        <Choose
          id="by-month"
          label={t("more.month")}
          value={filters.month}
          options={choices.months.map((month) => ({ value: month, label: monthHeading(month) }))}
          onChange={(month) => onChange({ month, day: null })}
        />
      </div>
    </details>
  );
}

type ChooseProps = {
  id: string;
  label: string;
  value: string | null;
  options: { value: string; label: string; lang?: Tongue }[];
  onChange: (value: string | null) => void;
};

function Choose({ id, label, value, options, onChange }: ChooseProps) {
  const t = useTranslations("finding");
  return (
    <div className="field chooser">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{t("more.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="chev" aria-hidden="true" />
    </div>
  );
}
