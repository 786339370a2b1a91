import type { ReactNode } from "react";
import { useTranslations } from "#translations";
import { AsTable } from "@/components/patterns/as-table";
import { courseBox, courseDrawing, courseGrid } from "@/components/patterns/course-drawing";
import { Day } from "@/components/reflections/day";
import { FIT_COVER } from "@/components/results/fit-words";
import type { Fit } from "@/lib/engine/explanation";
import type { Journal } from "@/lib/reflections/journal";
import { capital } from "@/lib/words/capital";
import { alongWords } from "./sentences";

type Props = {
  /** A reflection and its check-ins, oldest first. */
  states: readonly Journal[];
  titleOf: (reason: string) => ReactNode;
};

/** With two there is nothing between. */
const fewestStates = 3;

/** More lines than this are a wall; the table has them all. */
const mostDrawn = 5;

type Line = { id: string; at: string[]; fits: Fit[] };

/** Every reason that fitted well or partly once, those that fitted best and longest first. */
function linesOf(states: readonly Journal[]): Line[] {
  const ids = new Set(
    states.flatMap(({ result }) => result.reasons.filter(({ fit }) => fit === "strong" || fit === "partial")).map(({ id }) => id),
  );
  const lines = [...ids].map((id): Line => {
    const known = states.flatMap(({ savedAt, result }) => {
      const found = result.reasons.find((reason) => reason.id === id);
      return found ? [{ at: savedAt, fit: found.fit }] : [];
    });
    return { id, at: known.map(({ at }) => at), fits: known.map(({ fit }) => fit) };
  });
  const water = ({ fits }: Line) => fits.reduce((sum, fit) => sum + FIT_COVER[fit], 0) / fits.length;
  return lines.sort((a, b) => water(a) - water(b) || (a.id < b.id ? -1 : 1));
}

/** How the reasons went over a reflection and all its check-ins. Nothing where there are too few. */
export function OverTime({ states, titleOf }: Props) {
  const t = useTranslations("compare");
  if (states.length < fewestStates) return null;
  const lines = linesOf(states);
  if (lines.length === 0) return null;
  const drawn = lines.slice(0, mostDrawn);
  return (
    <section className="leaf mt-8" aria-labelledby="along-heading">
      <h2 id="along-heading">{t("along.heading")}</h2>
      <figure className="fig">
        <ol className="tides">
          {drawn.map((line) => (
            <li key={line.id}>
              <p className="tides__who">
                <b>{titleOf(line.id)}</b>: {alongWords(t, line.fits)}
              </p>
              <Drawn line={line} places={states.length} />
            </li>
          ))}
        </ol>
        <figcaption className="hint">{t("along.how")}</figcaption>
        <AsTable
          of={t("along.table")}
          head={[t("along.reason"), t("along.day"), t("along.fit")]}
          rows={lines.flatMap(({ id, at, fits }) =>
            fits.map((fit, i) => ({ key: `${id} ${i}`, cells: [titleOf(id), <Day key="day" iso={at[i] ?? ""} />, t(`fit.${fit}`)] })),
          )}
        />
      </figure>
    </section>
  );
}

function Drawn({ line: { fits }, places }: { line: Line; places: number }) {
  const t = useTranslations("compare");
  const { line, fill, dots } = courseDrawing(
    fits.map((fit) => FIT_COVER[fit]),
    places,
  );
  const { width, height } = courseBox;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={capital(alongWords(t, fits))}
      focusable="false"
    >
      <path className="grid" d={courseGrid.map((y) => `M0 ${y}H${width}`).join("")} />
      <path className="w-fill" d={fill} />
      <path className="w-line" d={line} />
      <path className="dot" d={dots.map(({ x, y }) => `M${x} ${y}h.01`).join("")} />
    </svg>
  );
}
