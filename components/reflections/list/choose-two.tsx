import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { chosen: readonly string[]; onStop: () => void };

/** Where two are to be compared: how many are chosen, and the way there. */
export function ChooseTwo({ chosen, onStop }: Props) {
  const [a, b] = chosen;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone, and the focus must not go with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="choosing" aria-labelledby="choosing">
      <div className="leaf">
        <h2 id="choosing" className="h3" tabIndex={-1} ref={heading}>
          Choose two to compare
        </h2>
        <p className="hint" role="status">
          {b
            ? "Two are chosen. To take another, untick one."
            : a
              ? "One is chosen. Choose one more."
              : "Tick two above. A check-in counts, too."}
        </p>
        <p className="acts mt-2">
          {a && b ? (
            <ButtonLink href={`/reflections/compare?${new URLSearchParams({ a, b })}`} prefetch={false}>
              Compare these two
            </ButtonLink>
          ) : null}
          <Button weight="quiet" onClick={onStop}>
            Stop choosing
          </Button>
        </p>
      </div>
    </section>
  );
}

type TickProps = { day: string; isChosen: boolean; isFull: boolean; onChange: (isChosen: boolean) => void };

/** The tick below an entry, while two are chosen. */
export function CompareTick({ day, isChosen, isFull, onChange }: TickProps) {
  const isUnavailable = isFull && !isChosen;
  return (
    <label className="tick mt-2">
      <input
        type="checkbox"
        checked={isChosen}
        // It stays in the tab order, so that nobody loses their place.
        aria-disabled={isUnavailable || undefined}
        onChange={(event) => isUnavailable || onChange(event.target.checked)}
      />
      <span>
        Compare<span className="sr"> the one of {day}</span>
      </span>
    </label>
  );
}
