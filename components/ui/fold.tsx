import type { ReactNode } from "react";

/** Something that opens where it stands. It works without scripts. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
