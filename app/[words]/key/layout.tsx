import type { Metadata } from "next";
import type { ReactNode } from "react";
import { QueryProvider } from "@/components/reflections/query-provider";

export const metadata: Metadata = { title: "Your key", robots: { index: false, follow: false } };

export default function Layout({ children }: { children: ReactNode }) {
  return <QueryProvider>{children}</QueryProvider>;
}
