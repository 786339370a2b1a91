import type { ReactNode } from "react";

/** A part of a library page: its name in the margin on a wide screen, above on a narrow one. With an id it can be linked to. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="leaf mt-7" id={id}>
      <div className="row">
        <h2 className="hang side">{title}</h2>
        <div>{children}</div>
      </div>
    </section>
  );
}
