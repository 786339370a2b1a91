import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { KeepFirst } from "@/components/key/keep-first";
import { reasonChoices } from "@/components/reflections/outcome/reason-choice";
import { ReflectionPage } from "@/components/reflections/reflection-page";
import { catalogue } from "@/lib/catalogue/catalogue";
import { parseId } from "@/lib/reflections/bodies";
import { keptCookie, keptOf, keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { reflectionOne } from "@/lib/reflections/queries";
import { isDeleted } from "@/lib/reflections/stored/deleting";
import { open } from "@/lib/reflections/stored/store";

// Nothing of the result: titles stand in the history.
export const metadata: Metadata = { title: "A reflection" };

const titles = Object.fromEntries(catalogue.steps.map((step) => [step.id, step.title]));

export default async function Page({ params }: PageProps<"/[words]/reflections/[id]">) {
  const id = parseId((await params).id);
  const jar = await cookies();
  const owner = await ownerOf(jar.get(keyCookie)?.value);
  const reflection = owner && id ? await open(owner, id) : null;
  const wasDeleted = !reflection && owner !== null && id !== null && (await isDeleted(owner, id));
  if (!id || (!reflection && !wasDeleted)) notFound();
  const queries = new QueryClient();
  if (reflection) queries.setQueryData(reflectionOne(id).queryKey, reflection);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      {reflection && keptOf(jar.get(keptCookie)?.value) === null ? <KeepFirst /> : null}
      <ReflectionPage id={id} reasons={reasonChoices(catalogue.reasons)} wasDeleted={wasDeleted} titles={titles} />
    </HydrationBoundary>
  );
}
