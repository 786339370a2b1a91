import type { ReactNode } from "react";
import { strand } from "./waterline";

type Props = {
  /** Where the water stood before the first answer and after each: see `levels`. */
  levels: readonly number[];
  /** Height of the drawing, in pixels. */
  height?: number;
};

/**
 * The water under the header and the marks it has left, one for each answer. Decoration: what it shows is also said in words.
 * Where it opens a page the header runs on into it.
 */
export function Strand({ levels, height = 112 }: Props) {
  const now = levels.at(-1) ?? 0;
  const before = levels.at(-2) ?? now;
  return (
    <div className="strand sea-top">
      <svg viewBox={`0 0 1920 ${height}`} height={height} preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
        {strand(levels).map((mark) =>
          mark.water ? (
            // The key is the level, so that the water draws back anew at each answer.
            <Ebb key={`water-${now}`} step={before - now}>
              <path className="w-fill" d={mark.fill} />
              <g>
                {mark.lining.map((line) => (
                  <path key={line} className="w-lining" d={line} />
                ))}
              </g>
              <path className="w-line" d={mark.line} />
            </Ebb>
          ) : (
            <g key={mark.line}>
              <path className="s-fill" d={mark.fill} />
              <path className="s-line" d={mark.line} />
            </g>
          ),
        )}
      </svg>
    </div>
  );
}

/**
 * Draws back by one step. The style moves by one unit; how long that is says the group around it, and the one inside
 * takes it back: a page of ours carries no style attribute, as the content policy refuses all of them.
 */
function Ebb({ step, children }: { step: number; children: ReactNode }) {
  if (step === 0) return <g>{children}</g>;
  return (
    <g transform={`scale(1 ${step})`}>
      <g className="ebb">
        <g transform={`scale(1 ${1 / step})`}>{children}</g>
      </g>
    </g>
  );
}
