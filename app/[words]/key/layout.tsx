import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { QueryProvider } from "@/components/reflections/query-provider";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "key");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function Layout({ params, children }: InWords & { children: ReactNode }) {
  await wordsOf(params);
  return (
    <Says rooms={["key"]}>
      <QueryProvider>{children}</QueryProvider>
    </Says>
  );
}
