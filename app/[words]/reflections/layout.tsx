import type { Metadata } from "next";
import type { ReactNode } from "react";
import { FindingProvider } from "@/components/reflections/finding/finding-state";
import { QueryProvider } from "@/components/reflections/query-provider";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <QueryProvider>
      <FindingProvider>{children}</FindingProvider>
    </QueryProvider>
  );
}
