import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { QueryProvider } from "@/components/reflections/query-provider";

/** What the router was asked to forget, and where it was sent. */
export const refresh = vi.fn();
export const replace = vi.fn();

/** In place of next/navigation: `vi.mock("next/navigation", async () => (await import("@/tests/builders/a-key-page")).navigation)`. */
export const navigation = { useRouter: () => ({ refresh, replace }) };

/** Draws what asks for a query client. Gives a function that gives the client. */
export function show(children: ReactNode): () => QueryClient {
  let found: QueryClient | undefined;
  function Finder() {
    found = useQueryClient();
    return null;
  }
  render(
    <QueryProvider>
      <Finder />
      {children}
    </QueryProvider>,
  );
  return () => {
    if (!found) throw new Error("not drawn");
    return found;
  };
}
