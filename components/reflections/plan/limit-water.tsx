import { levels, strand } from "@/components/ui/waterline";

/** More lines than this would lie on top of one another. */
const mostMarks = 30;

const height = 112;

/** Where the water stands at the end: drawn back, and still to be seen. */
const low = 46;

/** The water, drawn back by one step for each day that has passed, with the marks it left. What it shows stands beside it in words. */
export function LimitWater({ passed, days }: { passed: number; days: number }) {
  const all = levels(
    Array.from({ length: passed }, (_, day) => days - day),
    { low },
  );
  const apart = Math.ceil(days / mostMarks);
  const heights = all.filter((_, day) => day % apart === 0 || day === passed);
  return (
    <svg
      className="limit-water mt-4"
      viewBox={`0 0 1920 ${height}`}
      height={height}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {strand(heights).map((mark) => (
        <g key={mark.line}>
          <path className={mark.water ? "w-fill" : "s-fill"} d={mark.fill} />
          {mark.lining.map((line) => (
            <path key={line} className="w-lining" d={line} />
          ))}
          <path className={mark.water ? "w-line" : "s-line"} d={mark.line} />
        </g>
      ))}
    </svg>
  );
}
