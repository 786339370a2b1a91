import { failureWords } from "@/components/reflections/failure-words";
import { Button } from "@/components/ui/button";

type Props = { error: Error | null; what: string; onRetry?: () => void };

/** Says that something was not kept, and why; read out when it appears. */
export function NotKept({ error, what, onRetry }: Props) {
  return (
    <div role="alert">
      {error ? (
        <div className="wrong mt-4">
          <p>
            <b>{what}</b> {failureWords(error)}
          </p>
          {onRetry ? (
            <Button weight="quiet" onClick={onRetry}>
              Try again
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
