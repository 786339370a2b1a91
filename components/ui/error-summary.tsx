"use client";

import { useEffect, useRef } from "react";

export type Problem = {
  message: string;
  /** Id of the field it is about. */
  field?: string;
};

type Props = {
  title: string;
  problems: readonly Problem[];
};

/** What has to be put right before going on. It takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ title, problems }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);

  return (
    <div ref={summary} className="wrong" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {problems.map(({ message, field }) => (
          <li key={`${field} ${message}`}>{field ? <FieldLink field={field}>{message}</FieldLink> : message}</li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus itself: following the fragment would leave it in the address, and put an entry into history. */
function FieldLink({ field, children }: { field: string; children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        const target = document.getElementById(field);
        if (!target) return;
        event.preventDefault();
        target.focus();
        target.scrollIntoView({ block: "center" });
      }}
    >
      {children}
    </a>
  );
}
