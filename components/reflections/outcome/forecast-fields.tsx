import { useId } from "react";
import { Choice, washShapes } from "@/components/ui/choice";
import type { Forecast, Sureness } from "@/lib/reflections/journal";
import { mostForeseen } from "@/lib/reflections/limits";
import { SURENESS_WORDS } from "./forecast-words";
import type { ReasonChoice } from "./reason-choice";
import { ReasonPicks } from "./reason-picks";

/** What the person says of it; when is noted where it is kept. */
export type Said = Omit<Forecast, "at">;

const nothing: Said = { fear: [], guess: [], sure: null };

type Props = { reasons: readonly ReasonChoice[]; said: Said | null; onSay: (said: Said) => void };

/** What somebody fears, what they think, and how sure they are of what they think. */
export function ForecastFields({ reasons, said, onSay }: Props) {
  const id = useId();
  const now = said ?? nothing;
  const sure = Object.keys(SURENESS_WORDS) as Sureness[];
  const shapes = washShapes(sure.map((each) => each === now.sure));
  return (
    <>
      <ReasonPicks
        id={`${id}-fear`}
        label="What do you fear it is?"
        again="And what else, if anything?"
        reasons={reasons}
        chosen={now.fear}
        most={mostForeseen}
        onChoose={(fear) => onSay({ ...now, fear })}
      />
      <ReasonPicks
        id={`${id}-guess`}
        label="What do you think it is?"
        again="Or what else, if anything?"
        reasons={reasons}
        chosen={now.guess}
        most={mostForeseen}
        onChoose={(guess) => onSay({ ...now, guess, sure: guess.length > 0 ? now.sure : null })}
      />
      {now.guess.length > 0 ? (
        <fieldset className="mt-4">
          <legend className="sans text-control font-medium">How sure are you of what you think?</legend>
          <div className="options mt-2">
            {sure.map((each, i) => (
              <Choice
                key={each}
                type="radio"
                name={`${id}-sure`}
                value={each}
                label={SURENESS_WORDS[each]}
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
