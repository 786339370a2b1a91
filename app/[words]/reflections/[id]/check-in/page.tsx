import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { useTranslations } from "#translations";
import { Says } from "@/app/site/says";
import { wordsOf } from "@/app/site/words";
import { CheckInForm } from "@/components/reflections/check-in/check-in-form";
import { BackArrow } from "@/components/ui/back-arrow";
import { parseDraft } from "@/lib/draft/parse-draft";
import { parseId } from "@/lib/reflections/bodies";
import { checkInQuestions } from "@/lib/reflections/check-in-answers";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { latest } from "@/lib/reflections/plan/plan-progress";
import { open } from "@/lib/reflections/stored/store";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

type Props = PageProps<"/[words]/reflections/[id]/check-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor(await wordsOf(params), "checkIn")("page.title") };
}

export default async function Page({ params }: Props) {
  const { questions } = catalogueIn(await wordsOf(params));
  const id = parseId((await params).id);
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  const reflection = owner && id ? await open(owner, id) : null;
  if (!id || !reflection?.readable) notFound();
  // A check-in has none of its own: the next one is the reflection's.
  if (reflection.journal.checkIn) redirect(`/reflections/${reflection.journal.checkIn.of}/check-in`);
  // An answer that the catalogue no longer offers could not be saved again.
  const { answers } = parseDraft(questions, { answers: latest(reflection.journal, reflection.checkIns).answers });
  return (
    <Says rooms={["checkIn", "questions"]}>
      <Heading id={id} />
      <CheckInForm of={id} questions={checkInQuestions(questions, answers)} before={answers} />
    </Says>
  );
}

function Heading({ id }: { id: string }) {
  const t = useTranslations("checkIn");
  return (
    <div className="leaf plainpage">
      <p>
        <Link className="quiet back" href={`/reflections/${id}`} prefetch={false}>
          <BackArrow />
          {t("page.back")}
        </Link>
      </p>
      <h1 className="mt-3">{t("page.heading")}</h1>
      <p className="lead mt-4">{t("page.lead")}</p>
    </div>
  );
}
