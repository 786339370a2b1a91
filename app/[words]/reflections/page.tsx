import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { ReflectionList } from "@/components/reflections/list/reflection-list";
import { WaitingPart } from "@/components/reflections/saving/waiting-part";
import { ButtonLink } from "@/components/ui/button";
import { keptCookie, keptOf, keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { reflectionList } from "@/lib/reflections/queries";
import { list } from "@/lib/reflections/stored/store";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  return { title: translatorFor(await wordsOf(params), "reflections")("heading") };
}

export default async function Page({ params }: InWords) {
  const words = await wordsOf(params);
  const t = translatorFor(words, "reflections");
  // The list names reasons that stood below the first, and finds by them.
  const titles = Object.fromEntries(catalogueIn(words).reasons.map(({ id, title }) => [id, title]));
  const jar = await cookies();
  const owner = await ownerOf(jar.get(keyCookie)?.value);
  const queries = new QueryClient();
  // Where it fails the browser asks again, and says what is wrong.
  await queries.prefetchInfiniteQuery({ ...reflectionList(), queryFn: () => (owner ? list(owner) : { reflections: [], next: null }) });
  return (
    <Says rooms={["list", "felt", "finding", "key"]}>
      <div className="plainpage">
        <div className="leaf">
          <h1 id="reflections-heading" tabIndex={-1}>
            {t("heading")}
          </h1>
        </div>
        <WaitingPart />
        <HydrationBoundary state={dehydrate(queries)}>
          <ReflectionList titles={titles} isKeyKept={keptOf(jar.get(keptCookie)?.value) === "kept"} />
        </HydrationBoundary>
        {owner ? (
          <div className="leaf">
            <ButtonLink className="mt-5" href="/patterns" weight="quiet" prefetch={false}>
              {t("patterns")}
            </ButtonLink>
          </div>
        ) : null}
      </div>
    </Says>
  );
}
