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
    <div className="strand sea-top" style={{ height }}>
      <svg viewBox={`0 0 1920 ${height}`} aria-hidden="true" focusable="false">
        {strand(levels).map((mark) =>
          mark.water ? (
            // The key is the level, so that the water draws back anew at each answer.
            <g key={`water-${now}`} className="ebb" style={{ "--ebb-step": `${before - now}px` } as React.CSSProperties}>
              <path className="w-fill" d={mark.fill} />
              <g>
                {mark.lining.map((line) => (
                  <path key={line} className="w-lining" d={line} />
                ))}
              </g>
              <path className="w-line" d={mark.line} />
            </g>
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
