import { useTranslations } from "#translations";
import { Fold } from "@/components/ui/fold";
import { ForecastFields, type Said } from "./forecast-fields";
import { forecastWords } from "./forecast-words";
import type { ReasonChoice } from "./reason-choice";

type Props = { summary: string; reasons: readonly ReasonChoice[]; said: Said | null; onSay: (said: Said) => void };

/** What somebody fears and thinks, asked in passing: folded away, and it can be left out. */
export function ForeseenFold({ summary, reasons, said, onSay }: Props) {
  const t = useTranslations("outcome");
  return (
    <>
      <Fold summary={summary}>
        <p className="hint mt-2">{t("forecast.optional")}</p>
        <ForecastFields reasons={reasons} said={said} onSay={onSay} />
      </Fold>
      {said ? (
        <p className="hint mt-2" role="status">
          {forecastWords(said, reasons, t).join(" ")}
        </p>
      ) : null}
    </>
  );
}
