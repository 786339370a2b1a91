import { useTranslations } from "#translations";
import type { Tally } from "@/lib/reflections/patterns/tally";
import { tallyBox, tallyDrawing } from "./tally-drawing";

type Props = { rows: readonly (Tally & { key: string; label: string })[] };

/** How often each of some things was, drawn as water over as many marks as there could be. The words say the same. */
export function Tallies({ rows }: Props) {
  const t = useTranslations("patterns");
  return (
    <ul className="tallies mt-4">
      {rows.map(({ key, label, n, of }) => (
        <li key={key}>
          <p className="tallies__what">
            <span>{label}</span> <b>{t("tally", { n, total: of })}</b>
          </p>
          <Drawn n={n} of={of} />
        </li>
      ))}
    </ul>
  );
}

function Drawn(tally: Tally) {
  const { fill, line, marks } = tallyDrawing(tally);
  const { width, height } = tallyBox;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={fill} />
      <path className="grid" d={`M0 15H${width}${marks.map((x) => `M${x} 9V15`).join("")}`} />
      <path className="w-line" d={line} />
    </svg>
  );
}
