"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { Choice, washShapes } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import type { Limit } from "@/lib/reflections/journal";
import { longestLimitDays } from "@/lib/reflections/limits";
import { suggestedDays } from "@/lib/reflections/plan/limit-days";

type Props = {
  kinds: readonly Limit["kind"][];
  isShut: boolean;
  onSet: (limit: { kind: Limit["kind"]; days: number }) => void;
};

const fieldId = "limit-days";

/** Which promise, and for how many days. */
export function LimitForm({ kinds, isShut, onSet }: Props) {
  const t = useTranslations("plan");
  const [kind, setKind] = useState(kinds[0] ?? "no-contact");
  const [days, setDays] = useState("7");
  const [error, setError] = useState<string>();
  const shapes = washShapes(kinds.map((other) => other === kind));

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const n = Number(days);
    if (!Number.isInteger(n) || n < 1 || n > longestLimitDays) {
      setError(t("limit.form.wrong", { most: longestLimitDays }));
      document.getElementById(fieldId)?.focus();
      return;
    }
    setError(undefined);
    if (isShut) return;
    onSet({ kind, days: n });
    document.getElementById("limit-heading")?.focus();
  };

  return (
    <form method="dialog" noValidate onSubmit={onSubmit} className="mt-2">
      {kinds.length > 1 ? (
        <fieldset>
          <legend className="sr">{t("limit.form.what")}</legend>
          <div className="options">
            {kinds.map((other, i) => (
              <Choice
                key={other}
                type="radio"
                name="limit-kind"
                value={other}
                label={t(`limit.form.kinds.${other}`)}
                checked={other === kind}
                onChange={() => setKind(other)}
                shape={shapes[i] ?? "none"}
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <p className="sans text-control">{t(`limit.form.kinds.${kind}`)}</p>
      )}
      <p className="hint mt-2">{t(`limit.meaning.${kind}`)}</p>
      <fieldset className="who mt-4">
        <legend className="sr">{t("limit.form.howMany")}</legend>
        {suggestedDays.map((n) => (
          <label key={n}>
            <input
              type="radio"
              name="limit-suggested"
              value={n}
              checked={days === String(n)}
              onChange={() => {
                setDays(String(n));
                setError(undefined);
              }}
            />
            <span>{t("limit.form.days", { days: n })}</span>
          </label>
        ))}
      </fieldset>
      <div className="mt-3">
        <Field
          id={fieldId}
          label={t("limit.form.other")}
          inputMode="numeric"
          autoComplete="off"
          value={days}
          error={error}
          onChange={(event) => setDays(event.target.value.trim())}
        />
      </div>
      <div className="acts mt-4">
        <Button type="submit" weight="plain" unavailable={isShut}>
          {t("limit.form.start")}
        </Button>
      </div>
    </form>
  );
}
