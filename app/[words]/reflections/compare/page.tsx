import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Suspense } from "react";
import { useTranslations } from "#translations";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { choicesFrom } from "@/components/compare/choices";
import { type Asked, ChooseOthers, Choosing, CouldNotCompare } from "@/components/compare/choosing";
import { ComparisonView } from "@/components/compare/comparison-view";
import { OverTime } from "@/components/compare/over-time";
import { Told, tongueOf } from "@/components/words/tongue";
import { parseId } from "@/lib/reflections/bodies";
import { compare } from "@/lib/reflections/comparing/compare";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { everything } from "@/lib/reflections/stored/everything";
import { openTwo, type Two } from "@/lib/reflections/stored/open-two";
import type { Listed } from "@/lib/reflections/views";
import { kindOf } from "@/lib/server/guarded";
import { log, placeOf } from "@/lib/server/log";
import type { Keys } from "@/lib/vault/keys";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import type { Words } from "@/lib/words/words";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  return { title: translatorFor(await wordsOf(params), "compare")("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/[words]/reflections/compare">) {
  const words = await wordsOf(params);
  const t = useTranslations("compare");
  return (
    <Says rooms={["compare"]}>
      <div className="plainpage">
        <div className="leaf">
          <h1>{t("heading")}</h1>
        </div>
        <Suspense fallback={<Reading />}>
          <Compared query={searchParams} words={words} />
        </Suspense>
      </div>
    </Says>
  );
}

type Query = Awaited<PageProps<"/[words]/reflections/compare">["searchParams"]>;

async function Compared({ query, words }: { query: Promise<Query>; words: Words }) {
  const { a: one, b: other } = await query;
  const [a, b] = [idOf(one), idOf(other)];
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  const asked = { owner, a, b };
  const two = owner && a && b ? await fetched(openTwo(owner, a, b)) : null;
  if (two === "failed") return <CouldNotCompare href={addressOf(asked)} />;
  if (two?.outcome !== "both") {
    const listed = await fetched(listFor(owner));
    if (listed === "failed") return <CouldNotCompare href={addressOf(asked)} />;
    return <Choosing asked={askedFor(one, other, two)} choices={choicesIn(words, listed)} a={a} b={b} />;
  }
  const { before, after, along } = two;
  const titles = new Map(
    [before, after].flatMap(({ reflection: { explanation, journal } }) => {
      const lang = tongueOf(journal.words, languages[words.locale].tag);
      return explanation.reasons.map(
        ({ id, title }) =>
          [
            id,
            <Told key={id} lang={lang}>
              {title}
            </Told>,
          ] as const,
      );
    }),
  );
  return (
    <>
      <ComparisonView comparison={compare(before, after)} before={before} after={after} />
      <OverTime states={along} titleOf={(id) => titles.get(id) ?? id} />
      <Suspense>
        <Others asked={asked} words={words} />
      </Suspense>
    </>
  );
}

const choicesIn = (words: Words, listed: readonly Listed[]) =>
  choicesFrom(translatorFor(words, "compare"), { words, listed, reasons: catalogueIn(words).reasons });

type AskedFor = { owner: Keys | null; a: string | null; b: string | null };

/** The list may be long, and nobody waits for it to read what differs. */
async function Others({ asked: { owner, a, b }, words }: { asked: AskedFor; words: Words }) {
  const listed = await fetched(listFor(owner));
  return <ChooseOthers choices={listed === "failed" ? [] : choicesIn(words, listed)} a={a} b={b} />;
}

const addressOf = ({ a, b }: AskedFor) => `/reflections/compare?${new URLSearchParams({ ...(a && { a }), ...(b && { b }) })}`;

type Asking = Query[string];

const idOf = (asked: Asking) => (typeof asked === "string" ? parseId(asked) : null);

/** What to say of what was asked for. An id that can be none is as one that is not here. */
function askedFor(one: Asking, other: Asking, two: Exclude<Two, { outcome: "both" }> | null): Asked {
  if (two) return two.outcome;
  return one && other ? "missing" : "nothing";
}

async function listFor(owner: Keys | null): Promise<Listed[]> {
  const listed: Listed[] = [];
  if (owner) for await (const each of everything(owner)) listed.push(each);
  return listed;
}

/** What was fetched, or that it could not be. The log gets the fault's kind, and nothing of theirs. */
async function fetched<T>(fetching: Promise<T>): Promise<T | "failed"> {
  try {
    return await fetching;
  } catch (error) {
    log("error", "page-failed", { route: "/reflections/compare", kind: kindOf(error), at: placeOf(error) });
    return "failed";
  }
}

function Reading() {
  const t = useTranslations("compare");
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        {t("reading")}
      </p>
    </div>
  );
}
