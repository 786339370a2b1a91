import { Fold } from "@/components/ui/fold";
import { ForecastFields, type Said } from "./forecast-fields";
import { forecastWords } from "./forecast-words";
import type { ReasonChoice } from "./reason-choice";

type Props = { summary: string; reasons: readonly ReasonChoice[]; said: Said | null; onSay: (said: Said) => void };

/** What somebody fears and thinks, asked in passing: folded away, and it can be left out. */
export function ForeseenFold({ summary, reasons, said, onSay }: Props) {
  return (
    <>
      <Fold summary={summary}>
        <p className="hint mt-2">
          You can leave this out. It changes nothing in what we show you. If you save, it is kept too, and later you can see how often your
          fear was right.
        </p>
        <ForecastFields reasons={reasons} said={said} onSay={onSay} />
      </Fold>
      {said ? (
        <p className="hint mt-2" role="status">
          {forecastWords(said, reasons).join(" ")}
        </p>
      ) : null}
    </>
  );
}
