import type { Metadata } from "next";
import { useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { MessagePage } from "@/components/message/message-page";
import { Reflecting } from "@/components/questions/reflecting";
import { planKnowledge } from "@/lib/message/offer";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "message");
  return { title: t("title"), description: t("description") };
}

export default async function Page({ params }: InWords) {
  // Whether a message suits the plan is worked out on the device, from the answers that are there.
  const known = planKnowledge(catalogueIn(await wordsOf(params)));
  const t = useTranslations("message");
  return (
    <div className="plainpage">
      <Canonical path="/message" />
      <Says rooms={["message", "composer", "results"]}>
        <Reflecting knowledge={known}>
          <MessagePage known={known} />
        </Reflecting>
      </Says>
      <noscript>
        <div className="leaf mt-5">
          <p>
            {t.rich("withoutScripts", {
              library: (text) => <a href="/library">{text}</a>,
              help: (text) => <a href="/help">{text}</a>,
            })}
          </p>
        </div>
      </noscript>
    </div>
  );
}
