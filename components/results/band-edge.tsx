import { edge, filled } from "@/components/ui/waterline";

/** What a part of the result lies on: dry sand, wet sand, or under water. */
export type Ground = "sand" | "wet" | "water";

const SHAPE = { width: 1440, y: 15, depth: 9, min: 90, max: 300, sway: 0.35 };
const SAND = edge({ ...SHAPE, seed: 21 });
const INTO_WATER = edge({ ...SHAPE, seed: 34 });
const OUT_OF_WATER = edge({ ...SHAPE, seed: 55 });
const LINING = edge({ ...SHAPE, y: 8, seed: 55, flatten: 0.8 });

/** The drawn edge between two grounds. The lower one begins where it ends. */
export function BandEdge({ from, to }: { from: Ground; to: Ground }) {
  if (from === to) return null;
  return (
    <svg
      className={from === "wet" && to === "water" ? "band-edge band-edge--on-wet" : "band-edge"}
      viewBox="0 0 1440 34"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing from={from} to={to} />
    </svg>
  );
}

function Drawing({ from, to }: { from: Ground; to: Ground }) {
  if (to === "water") {
    // Turned over: the water comes up from below.
    return (
      <g transform="matrix(1 0 0 -1 0 34)">
        <path className="w-fill" d={filled(INTO_WATER)} />
        <path className="w-line" d={INTO_WATER} />
      </g>
    );
  }
  if (from === "water") {
    return (
      <>
        <path className="w-fill" d={filled(OUT_OF_WATER)} />
        <path className="w-lining" d={LINING} />
        <path className="w-line" d={OUT_OF_WATER} />
      </>
    );
  }
  return (
    <>
      {to === "wet" ? <rect className="s-fill" width="1440" height="34" /> : null}
      <path className={from === "sand" ? "d-fill" : "s-fill"} d={filled(SAND)} />
      <path className="s-line" d={SAND} />
    </>
  );
}
