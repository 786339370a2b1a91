import type { ReactNode } from "react";

/** A part of a library page: its name in the margin on a wide screen, above on a narrow one. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="leaf mt-7">
      <div className="row">
        <h2 className="hang side">{title}</h2>
        <div>{children}</div>
      </div>
    </section>
  );
}
