import type { ReactNode } from "react";

type Props = {
  title?: string;
  /** Heading level of the title, for its place on the page. */
  level?: 2 | 3;
  /** Said aloud when it appears: for what happens in answer to something done. */
  announced?: boolean;
  children: ReactNode;
};

/** Something worth knowing, with a line at its side. */
export function Notice({ title, level = 2, announced = false, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="note" role={announced ? "status" : undefined}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </div>
  );
}
