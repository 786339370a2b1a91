"use client";

import type { ReactNode } from "react";

type Props = {
  /** Id of an element on this page. */
  to: string;
  className?: string;
  children: ReactNode;
};

/**
 * A link to another place on the page. Unlike a plain fragment it opens what is folded there, brings the focus along,
 * and leaves the address and the browser's history as they are. Without scripts it is that plain fragment.
 */
export function Jump({ to, className, children }: Props) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        const target = document.getElementById(to);
        if (!target) return;
        event.preventDefault();
        const fold = target.querySelector("details");
        if (fold) fold.open = true;
        for (let around = target.closest("details"); around; around = around.parentElement?.closest("details") ?? null) around.open = true;
        target.tabIndex = -1;
        target.focus({ preventScroll: true });
        target.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
