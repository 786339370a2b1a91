import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type InWords, wordsOf } from "@/app/site/words";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  return { title: translatorFor(await wordsOf(params), "site")("missing.title"), robots: { index: false } };
}

/** Every address that leads nowhere, so that the page which says so speaks the reader's words. */
export default async function Nowhere({ params }: InWords): Promise<never> {
  await wordsOf(params);
  return notFound();
}
