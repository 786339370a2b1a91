import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";

type Props = { error: Error | null; what: string; onRetry?: () => void };

/** Says that something was not kept, and why; read out when it appears. */
export function NotKept({ error, what, onRetry }: Props) {
  const t = useTranslations("saving");
  const failureWords = useFailureWords();
  return (
    <div role="alert">
      {error ? (
        <div className="wrong mt-4">
          <p>{t.rich("notDone", { what, why: failureWords(error), b: (text) => <b>{text}</b> })}</p>
          {onRetry ? (
            <Button weight="quiet" onClick={onRetry}>
              {t("again")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
