import { useEffect, useRef } from "react";
import { useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { chosen: readonly string[]; onStop: () => void };

/** Where two are to be compared: how many are chosen, and the way there. */
export function ChooseTwo({ chosen, onStop }: Props) {
  const t = useTranslations("list");
  const [a, b] = chosen;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone, and the focus must not go with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="choosing" aria-labelledby="choosing">
      <div className="leaf">
        <h2 id="choosing" className="h3" tabIndex={-1} ref={heading}>
          {t("compare.heading")}
        </h2>
        <p className="hint" role="status">
          {t(b ? "compare.two" : a ? "compare.one" : "compare.none")}
        </p>
        <p className="acts mt-2">
          {a && b ? (
            <ButtonLink href={`/reflections/compare?${new URLSearchParams({ a, b })}`} prefetch={false}>
              {t("compare.go")}
            </ButtonLink>
          ) : null}
          <Button weight="quiet" onClick={onStop}>
            {t("compare.stop")}
          </Button>
        </p>
      </div>
    </section>
  );
}

type TickProps = { day: string; isChosen: boolean; isFull: boolean; onChange: (isChosen: boolean) => void };

/** The tick below an entry, while two are chosen. */
export function CompareTick({ day, isChosen, isFull, onChange }: TickProps) {
  const t = useTranslations("list");
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
      <span>{t.rich("compare.tick", { day, sr: (text) => <span className="sr">{text}</span> })}</span>
    </label>
  );
}
