import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { Says } from "@/app/site/says";
import { wordsOf } from "@/app/site/words";
import { KeepFirst } from "@/components/key/keep-first";
import { reasonChoices } from "@/components/reflections/outcome/reason-choice";
import { ReflectionPage } from "@/components/reflections/reflection-page";
import { parseId } from "@/lib/reflections/bodies";
import { keptCookie, keptOf, keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { reflectionOne } from "@/lib/reflections/queries";
import { isDeleted } from "@/lib/reflections/stored/deleting";
import { open } from "@/lib/reflections/stored/store";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";
import { readWords } from "@/lib/words/words";

type Props = PageProps<"/[words]/reflections/[id]">;

// Nothing of the result: titles stand in the history.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor(await wordsOf(params), "reflections")("title") };
}

export default async function Page({ params }: Props) {
  const words = await wordsOf(params);
  const id = parseId((await params).id);
  const jar = await cookies();
  const owner = await ownerOf(jar.get(keyCookie)?.value);
  const reflection = owner && id ? await open(owner, id) : null;
  const wasDeleted = !reflection && owner !== null && id !== null && (await isDeleted(owner, id));
  if (!id || (!reflection && !wasDeleted)) notFound();
  // Around what was said of her, nothing is said of him.
  const { who } = readWords(reflection?.readable ? reflection.journal.words : undefined) ?? words;
  const { reasons, steps } = catalogueIn({ ...words, who });
  const isFirst = reflection !== null && keptOf(jar.get(keptCookie)?.value) === null;
  const titles = Object.fromEntries(steps.map((step) => [step.id, step.title]));
  const queries = new QueryClient();
  if (reflection) queries.setQueryData(reflectionOne(id).queryKey, reflection);
  return (
    <Says rooms={["reflections", "results", "plan", "checkIn", "outcome", "compare"]} who={who}>
      <HydrationBoundary state={dehydrate(queries)}>
        {isFirst ? (
          <Says rooms={["key"]}>
            <KeepFirst />
          </Says>
        ) : null}
        <ReflectionPage id={id} reasons={reasonChoices(reasons)} wasDeleted={wasDeleted} titles={titles} />
      </HydrationBoundary>
    </Says>
  );
}
