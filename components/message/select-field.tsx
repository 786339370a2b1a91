import type { ReactNode } from "react";

type Props = { id: string; label: string; value: string; onChange: (value: string) => void; children: ReactNode };

/** One of several from a list that opens; the browser's own, as every device knows how to show it. */
export function SelectField({ id, label, value, onChange, children }: Props) {
  return (
    <div className="field country mt-5">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
      <span className="chev" aria-hidden="true" />
    </div>
  );
}
