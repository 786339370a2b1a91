import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "#translations";
import { type InWords, wordsOf } from "@/app/site/words";
import { TryAgain } from "@/components/ui/try-again";
import { translatorFor } from "@/lib/words/translator";

export async function generateMetadata({ params }: InWords): Promise<Metadata> {
  const t = translatorFor(await wordsOf(params), "offline");
  return { title: t("title"), robots: { index: false } };
}

const open = [
  ["/reflect", "questions"],
  ["/library", "library"],
  ["/message", "message"],
  ["/help", "help"],
  ["/about", "about"],
] as const;

/** Shown in place of a page that only the server has, when it cannot be reached. */
export default async function OfflinePage({ params }: InWords) {
  await wordsOf(params);
  const t = useTranslations("offline");
  return (
    <div className="leaf plainpage">
      <h1>{t("heading")}</h1>
      <p className="lead mt-4">{t("lead")}</p>
      <p className="mt-4">{t("saved")}</p>
      <p className="mt-5">
        <TryAgain />
      </p>
      <h2 className="mt-7">{t("works")}</h2>
      <ul className="mt-3 font-sans">
        {open.map(([path, name]) => (
          <li key={path} className="pull border-t border-rule last:border-b">
            {t.rich(`open.${name}`, {
              link: (text) => (
                <Link className="quiet" href={path} prefetch={false}>
                  {text}
                </Link>
              ),
              what: (text) => <span className="hint">{text}</span>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
