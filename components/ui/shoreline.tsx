import { edge, filled } from "./waterline";

// Drawn once: they are the same on every page.
const HEADER = edge({ width: 1440, y: 8, depth: 5, min: 36, max: 120, seed: 3, sway: 0.25 });
const FINE = edge({ width: 1200, y: 6, depth: 4.5, min: 40, max: 130, seed: 9, sway: 0.2 });

/** The lower edge of the header: small waves along the sand. */
export function HeaderEdge() {
  return (
    <svg className="top__edge" viewBox="0 0 1440 16" preserveAspectRatio="xMidYMin slice" aria-hidden="true" focusable="false">
      <path className="w-fill" d={filled(HEADER)} />
      <path className="w-line" d={HEADER} />
    </svg>
  );
}

/** A fine line that parts one thing from the next. */
export function FineLine() {
  return (
    <svg className="thin" viewBox="0 0 1200 14" preserveAspectRatio="xMinYMin slice" aria-hidden="true" focusable="false">
      <path className="s-line" d={FINE} />
    </svg>
  );
}
