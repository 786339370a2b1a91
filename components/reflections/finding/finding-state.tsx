"use client";

import { createContext, type ReactNode, use, useState } from "react";
import { type Filters, noFilters } from "@/lib/reflections/finding/find";

/** What the person is looking for. */
export type Finding = {
  query: string;
  filters: Filters;
  setQuery: (query: string) => void;
  /** Changes the filters named, and leaves the others. */
  setFilters: (changed: Partial<Filters>) => void;
  clear: () => void;
};

const Context = createContext<Finding | null>(null);

/**
 * Keeps what is looked for while the person opens a finding and comes back. In memory alone: it stands in no address
 * and nowhere on the device.
 */
export function FindingProvider({ children }: { children: ReactNode }) {
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<Filters>(noFilters);
  const finding: Finding = {
    query,
    filters,
    setQuery,
    setFilters: (changed) => setFilters((known) => ({ ...known, ...changed })),
    clear: () => {
      setQuery("");
      setFilters(noFilters);
    },
  };
  return <Context value={finding}>{children}</Context>;
}

/** Throws outside of a `FindingProvider`. */
export function useFinding(): Finding {
  const finding = use(Context);
  if (!finding) throw new Error("There is no FindingProvider around this.");
  return finding;
}
