"use client";

import { useTranslations } from "#translations";
import { useDay } from "@/components/reflections/day";
import { Button } from "@/components/ui/button";

/** One that can be compared. */
export type Choosable = { id: string; savedAt: string; kind: string; title: string };

type Props = {
  /** Newest first; at least two. */
  choices: readonly Choosable[];
  /** What is chosen to begin with. */
  a: string | null;
  b: string | null;
};

/** Two lists to choose from. It works without scripts, and only the ids go into the address. */
export function ChooseForm({ choices, a, b }: Props) {
  const t = useTranslations("compare");
  const known = (id: string | null) => (choices.some((choice) => choice.id === id) ? id : null);
  const first = known(a) ?? choices.find(({ id }) => id !== b)?.id;
  const second = known(b === first ? null : b) ?? choices.find(({ id }) => id !== first)?.id;
  return (
    <form action="/reflections/compare" method="get" autoComplete="off" className="mt-5">
      <Choose name="a" label={t("choose.one")} value={first} choices={choices} />
      <Choose name="b" label={t("choose.other")} value={second} choices={choices} />
      <p className="acts mt-5">
        <Button type="submit">{t("choose.compare")}</Button>
      </p>
    </form>
  );
}

type ChooseProps = { name: string; label: string; value: string | undefined; choices: readonly Choosable[] };

function Choose({ name, label, value, choices }: ChooseProps) {
  return (
    <div className="field chooser mt-4">
      <label htmlFor={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <Choice key={choice.id} choice={choice} />
        ))}
      </select>
      <span className="chev" aria-hidden="true" />
    </div>
  );
}

function Choice({ choice: { id, savedAt, kind, title } }: { choice: Choosable }) {
  const t = useTranslations("compare");
  const day = useDay(savedAt);
  return <option value={id}>{t("choose.choice", { kind, day, title })}</option>;
}
