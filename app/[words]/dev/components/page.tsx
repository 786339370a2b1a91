import type { Metadata } from "next";
import { notFound } from "next/navigation";

export const metadata: Metadata = { title: "Components", robots: { index: false, follow: false } };

/** For whoever works on the app. Where it is served to people there is no such page, and nothing of it is built in. */
export default async function ComponentsPage() {
  if (process.env.NODE_ENV === "production") notFound();
  const { Gallery } = await import("@/components/gallery/gallery");
  return <Gallery />;
}
