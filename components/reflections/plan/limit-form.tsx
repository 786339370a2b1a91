"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice, washShapes } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import type { Limit } from "@/lib/reflections/journal";
import { longestLimitDays } from "@/lib/reflections/limits";
import { suggestedDays } from "@/lib/reflections/plan/limit-days";
import { limitMeaning } from "./limit-words";

type Props = {
  kinds: readonly Limit["kind"][];
  isShut: boolean;
  onSet: (limit: { kind: Limit["kind"]; days: number }) => void;
};

const KIND_LABELS: Record<Limit["kind"], string> = {
  "no-contact": "Some days without contact",
  "one-message": "One message, then nothing for some days",
};

const fieldId = "limit-days";

/** Which promise, and for how many days. */
export function LimitForm({ kinds, isShut, onSet }: Props) {
  const [kind, setKind] = useState(kinds[0] ?? "no-contact");
  const [days, setDays] = useState("7");
  const [error, setError] = useState<string>();
  const shapes = washShapes(kinds.map((other) => other === kind));

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const n = Number(days);
    if (!Number.isInteger(n) || n < 1 || n > longestLimitDays) {
      setError(`Give a whole number of days, from 1 to ${longestLimitDays}.`);
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
          <legend className="sr">What you promise yourself</legend>
          <div className="options">
            {kinds.map((other, i) => (
              <Choice
                key={other}
                type="radio"
                name="limit-kind"
                value={other}
                label={KIND_LABELS[other]}
                checked={other === kind}
                onChange={() => setKind(other)}
                shape={shapes[i] ?? "none"}
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <p className="sans text-control">{KIND_LABELS[kind]}</p>
      )}
      <p className="hint mt-2">{limitMeaning(kind)}</p>
      <fieldset className="who mt-4">
        <legend className="sr">How many days</legend>
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
            <span>{n} days</span>
          </label>
        ))}
      </fieldset>
      <div className="mt-3">
        <Field
          id={fieldId}
          label="Or another number of days"
          inputMode="numeric"
          autoComplete="off"
          value={days}
          error={error}
          onChange={(event) => setDays(event.target.value.trim())}
        />
      </div>
      <div className="acts mt-4">
        <Button type="submit" weight="plain" unavailable={isShut}>
          Start today
        </Button>
      </div>
    </form>
  );
}
