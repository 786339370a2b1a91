import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { CheckInForm } from "@/components/reflections/check-in/check-in-form";
import { BackArrow } from "@/components/ui/back-arrow";
import { catalogue } from "@/lib/catalogue/catalogue";
import { parseDraft } from "@/lib/draft/parse-draft";
import { parseId } from "@/lib/reflections/bodies";
import { checkInQuestions } from "@/lib/reflections/check-in-answers";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { latest } from "@/lib/reflections/plan/plan-progress";
import { open } from "@/lib/reflections/stored/store";

export const metadata: Metadata = { title: "A check-in" };

export default async function Page({ params }: PageProps<"/[words]/reflections/[id]/check-in">) {
  const id = parseId((await params).id);
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  const reflection = owner && id ? await open(owner, id) : null;
  if (!id || !reflection?.readable) notFound();
  // A check-in has none of its own: the next one is the reflection's.
  if (reflection.journal.checkIn) redirect(`/reflections/${reflection.journal.checkIn.of}/check-in`);
  // An answer that the catalogue no longer offers could not be saved again.
  const { answers } = parseDraft(catalogue.questions, { answers: latest(reflection.journal, reflection.checkIns).answers });
  return (
    <>
      <div className="leaf plainpage">
        <p>
          <Link className="quiet back" href={`/reflections/${id}`} prefetch={false}>
            <BackArrow />
            Back
          </Link>
        </p>
        <h1 className="mt-3">Check in</h1>
        <p className="lead mt-4">Two minutes. You then see what moved, and the plan follows. What you saved before stays as it is.</p>
      </div>
      <CheckInForm of={id} questions={checkInQuestions(catalogue.questions, answers)} before={answers} />
    </>
  );
}
