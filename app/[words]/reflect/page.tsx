import type { Metadata } from "next";
import { useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { type InWords, wordsOf } from "@/app/site/words";
import { Questionnaire } from "@/components/questions/questionnaire";
import { translatorFor } from "@/lib/words/translator";

// The title tells nothing of the question: it stays in the history of a device that others may use.
export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "questions");
  return { title: t("title"), description: t("description") };
}

export default async function Page({ params }: InWords) {
  await wordsOf(params);
  const t = useTranslations("questions");
  return (
    <>
      <Canonical path="/reflect" />
      <Questionnaire />
      <noscript>
        <div className="leaf q">
          <p>
            {t.rich("noScripts", {
              library: (text) => <a href="/library">{text}</a>,
              help: (text) => <a href="/help">{text}</a>,
            })}
          </p>
        </div>
      </noscript>
    </>
  );
}
