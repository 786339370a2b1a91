import type { Metadata } from "next";
import { useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { type InWords, wordsOf } from "@/app/site/words";
import { Result } from "@/components/results/result";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { explain } from "@/lib/engine/explain";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";
import { invented } from "./story";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "sample");
  return { title: t("title"), description: t("description") };
}

export default async function SamplePage({ params }: InWords) {
  const explanation = explain(catalogueIn(await wordsOf(params)), invented);
  const t = useTranslations("sample");
  const remark = (
    <div className="mt-5">
      <Notice title={t("remark.heading")}>
        <p>{t("remark.what")}</p>
      </Notice>
    </div>
  );
  return (
    <>
      <Canonical path="/sample" />
      <Result explanation={explanation} answered={Object.keys(invented).length} date={t("date")} remark={remark}>
        <section className="leaf mt-8" aria-labelledby="yours">
          <h2 id="yours">{t("yours.heading")}</h2>
          <p className="mt-4">{t("yours.what")}</p>
          <p className="mt-5">
            <ButtonLink href="/reflect">{t("yours.begin")}</ButtonLink>
          </p>
        </section>
      </Result>
    </>
  );
}
