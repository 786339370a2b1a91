import { useId } from "react";
import { useTranslations } from "#translations";
import { Choice, washShapes } from "@/components/ui/choice";
import { type Forecast, sureness } from "@/lib/reflections/journal";
import { mostForeseen } from "@/lib/reflections/limits";
import type { ReasonChoice } from "./reason-choice";
import { ReasonPicks } from "./reason-picks";

/** What the person says of it; when is noted where it is kept. */
export type Said = Omit<Forecast, "at">;

const nothing: Said = { fear: [], guess: [], sure: null };

type Props = { reasons: readonly ReasonChoice[]; said: Said | null; onSay: (said: Said) => void };

/** What somebody fears, what they think, and how sure they are of what they think. */
export function ForecastFields({ reasons, said, onSay }: Props) {
  const t = useTranslations("outcome");
  const id = useId();
  const now = said ?? nothing;
  const shapes = washShapes(sureness.map((each) => each === now.sure));
  return (
    <>
      <ReasonPicks
        id={`${id}-fear`}
        label={t("fields.fear")}
        again={t("fields.fearAgain")}
        reasons={reasons}
        chosen={now.fear}
        most={mostForeseen}
        onChoose={(fear) => onSay({ ...now, fear })}
      />
      <ReasonPicks
        id={`${id}-guess`}
        label={t("fields.guess")}
        again={t("fields.guessAgain")}
        reasons={reasons}
        chosen={now.guess}
        most={mostForeseen}
        onChoose={(guess) => onSay({ ...now, guess, sure: guess.length > 0 ? now.sure : null })}
      />
      {now.guess.length > 0 ? (
        <fieldset className="mt-4">
          <legend className="sans text-control font-medium">{t("fields.sure")}</legend>
          <div className="options mt-2">
            {sureness.map((each, i) => (
              <Choice
                key={each}
                type="radio"
                name={`${id}-sure`}
                value={each}
                label={t(`fields.sureness.${each}`)}
                checked={each === now.sure}
                onChange={() => onSay({ ...now, sure: each })}
                shape={shapes[i] ?? "none"}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}
