import type { ReactNode } from "react";

type Props = {
  /** The file in components/ui that it shows, without its ending; or what else it is about. */
  of: string;
  title: string;
  children: ReactNode;
};

/** One component with its states, its name in the margin. */
export function Part({ of, title, children }: Props) {
  return (
    <section className="row mt-7" aria-labelledby={`of-${of}`}>
      <h2 className="hang side" id={`of-${of}`}>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}

/** Says which state is shown beneath. */
export function State({ children }: { children: string }) {
  return <p className="meta mt-5">{children}</p>;
}
