import Link from "next/link";
import { useTranslations } from "#translations";
import { Canonical } from "@/app/site/canonical";
import { Says } from "@/app/site/says";
import { type InWords, wordsOf } from "@/app/site/words";
import { Specimen } from "@/components/home/specimen";
import { Yours } from "@/components/home/yours";
import { ButtonLink } from "@/components/ui/button";
import { Strand } from "@/components/ui/strand";
import { ChooseWho } from "@/components/words/choose-who";

/** Where the water stands before anything was answered: drawn back twice already, to show what it does. */
const SHORE = [96, 84, 73];

export default async function Home({ params }: InWords) {
  const { who } = await wordsOf(params);
  const t = useTranslations("home");
  return (
    <Says rooms={["home"]}>
      <Canonical path="/" />
      <div className="sea sea-top home-sea">
        <div className="leaf">
          <h1 className="home-h1">{t("heading")}</h1>
        </div>
      </div>
      <Strand levels={SHORE} height={118} />
      <div className="leaf home-lead">
        <p className="lead">{t("lead")}</p>
        <p className="mt-4">{t("what")}</p>
        <ChooseWho chosen={who} />
        <p className="home-go">
          <ButtonLink href="/reflect">{t("begin")}</ButtonLink>
        </p>
        <p className="mt-4">
          {t.rich("sample", {
            link: (text) => (
              <Link className="quiet" href="/sample" prefetch={false}>
                {text}
              </Link>
            ),
          })}
        </p>
        <p className="hint mt-4">{t("promise")}</p>
      </div>
      <Yours />
      <section className="leaf mt-8" aria-labelledby="see-heading">
        <div className="row">
          <h2 className="hang side" id="see-heading">
            {t("see.heading")}
          </h2>
          <div className="main">
            <p>{t("see.how")}</p>
            <Specimen />
          </div>
        </div>
      </section>
      <Creed />
      <Danger />
    </Says>
  );
}

function Creed() {
  const t = useTranslations("home");
  return (
    <section className="leaf mt-8" aria-labelledby="creed-heading">
      <div className="row">
        <h2 className="hang side" id="creed-heading">
          {t("creed.heading")}
        </h2>
        <div className="main creed">
          {(["possible", "tricks", "yours", "anyone"] as const).map((name) => (
            <p key={name}>{t.rich(`creed.${name}`, { b: (text) => <b>{text}</b> })}</p>
          ))}
        </div>
      </div>
    </section>
  );
}

function Danger() {
  const t = useTranslations("home");
  return (
    <section className="leaf mt-8" aria-label={t("danger.name")}>
      <div className="care">
        <p>{t.rich("danger.afraid", { b: (text) => <b>{text}</b> })}</p>
        <p>
          <Link href="/help">{t("danger.people")}</Link>
        </p>
      </div>
    </section>
  );
}
