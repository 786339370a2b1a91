import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { useTranslations } from "#translations";
import { type InWords, wordsOf } from "@/app/site/words";
import { KeepPage } from "@/components/key/keep-page";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";

export default async function Page({ params }: InWords) {
  await wordsOf(params);
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  if (!owner) redirect("/key");
  return <Keep />;
}

function Keep() {
  const t = useTranslations("key");
  return (
    <div className="leaf plainpage">
      <h1>{t("keep.heading")}</h1>
      <p className="lead mt-4">{t("keep.lead")}</p>
      <p className="mt-4">{t("keep.how")}</p>
      <KeepPage />
    </div>
  );
}
