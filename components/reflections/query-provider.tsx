"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { RequestFailed } from "@/lib/reflections/requests";

/** What came with the page is not fetched again at once. */
const freshMs = 30_000;

const mostTries = 2;

/** Another try may help where the network or the server did not do its part, and only there. */
function isWorthRetrying(tries: number, error: Error): boolean {
  const failure = error instanceof RequestFailed ? error.failure : null;
  return tries < mostTries && (failure === null || failure.kind === "offline" || (failure.kind === "refused" && failure.status >= 500));
}

/** What is saved, as the pages under it have seen it. In memory only: nothing of it stays on the device. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // Offline they fail at once and say so, instead of waiting unseen.
          queries: { staleTime: freshMs, retry: isWorthRetrying, networkMode: "always" },
          mutations: { retry: false, networkMode: "always" },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
