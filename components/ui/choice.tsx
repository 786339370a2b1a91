import { type ChangeEventHandler, useId } from "react";

/** How the water lies over the row: not at all, alone, or as one body with its chosen neighbours. */
export type WashShape = "none" | "alone" | "first" | "middle" | "last";

type Props = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  label: string;
  checked: boolean;
  onChange: ChangeEventHandler<HTMLInputElement>;
  shape: WashShape;
  /** For an error summary to link to. */
  id?: string;
  describedBy?: string;
  disabled?: boolean;
};

/** One option of several: a row that a thumb can hit, over which the water comes in when it is chosen. */
export function Choice({ type, name, value, label, checked, onChange, shape, id, describedBy, disabled }: Props) {
  return (
    <label className="option">
      {shape === "none" ? null : <Wash shape={shape} />}
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
        id={id}
        aria-describedby={describedBy}
        disabled={disabled}
      />
      <span>{label}</span>
    </label>
  );
}

/** For each shape the waterline, and how it closes along the page's edge. */
const WASHES: Record<Exclude<WashShape, "none">, { line: string; close: string }> = {
  alone: { line: "M0 1.5C130 .5 250 1 306 3C340 4.5 352 15 351 30C350 46 336 55.5 300 57C206 60 96 58 0 58.5", close: "Z" },
  first: { line: "M0 1.5C130 .5 254 1 312 3C342 5 354 18 352 35C351 46 344 54 332 60", close: "H0Z" },
  middle: { line: "M332 0C346 7 355 18 353 32C352 46 345 54 334 60", close: "H0V0Z" },
  last: { line: "M334 0C346 6 352 17 349 31C346 47 332 56 296 57C204 60 90 58 0 58.5", close: "V0Z" },
};

function Wash({ shape }: { shape: Exclude<WashShape, "none"> }) {
  const fade = useId();
  const { line, close } = WASHES[shape];
  return (
    <svg className="option__wash" viewBox="0 0 360 60" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="360" y2="0">
        <stop offset=".05" stopColor="var(--line)" stopOpacity="0" />
        <stop offset=".85" stopColor="var(--line)" />
      </linearGradient>
      <path className="w-fill" d={line + close} />
      <g stroke={`url(#${fade})`}>
        <path className="w-line" d={line} />
      </g>
    </svg>
  );
}

/**
 * The shape of each row's wash, so that chosen neighbours flow together.
 * @param chosen for each row in the order shown, whether it is chosen.
 */
export function washShapes(chosen: readonly boolean[]): WashShape[] {
  return chosen.map((here, i) => {
    if (!here) return "none";
    const before = chosen[i - 1] === true;
    const after = chosen[i + 1] === true;
    if (before && after) return "middle";
    if (before) return "last";
    return after ? "first" : "alone";
  });
}
