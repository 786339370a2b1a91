import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ReflectionList } from "@/components/reflections/list/reflection-list";
import { WaitingPart } from "@/components/reflections/saving/waiting-part";
import { ButtonLink } from "@/components/ui/button";
import { catalogue } from "@/lib/catalogue/catalogue";
import { keptCookie, keptOf, keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { reflectionList } from "@/lib/reflections/queries";
import { list } from "@/lib/reflections/stored/store";

export const metadata: Metadata = { title: "Your reflections" };

/** The list names reasons that stood below the first, and finds by them. */
const titles = Object.fromEntries(catalogue.reasons.map(({ id, title }) => [id, title]));

export default async function Page() {
  const jar = await cookies();
  const owner = await ownerOf(jar.get(keyCookie)?.value);
  const queries = new QueryClient();
  // Where it fails the browser asks again, and says what is wrong.
  await queries.prefetchInfiniteQuery({ ...reflectionList(), queryFn: () => (owner ? list(owner) : { reflections: [], next: null }) });
  return (
    <div className="plainpage">
      <div className="leaf">
        <h1 id="reflections-heading" tabIndex={-1}>
          Your reflections
        </h1>
      </div>
      <WaitingPart />
      <HydrationBoundary state={dehydrate(queries)}>
        <ReflectionList titles={titles} isKeyKept={keptOf(jar.get(keptCookie)?.value) === "kept"} />
      </HydrationBoundary>
      {owner ? (
        <div className="leaf">
          <ButtonLink className="mt-5" href="/patterns" weight="quiet" prefetch={false}>
            Patterns across your reflections
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}
