import type { ReactNode } from "react";
import "@/app/globals.css";
import { useTranslations } from "#translations";
import { KeepFiles } from "@/app/offline/keep-files";
import { fontClasses } from "@/app/styles/fonts";
import { SendWhenOnline } from "@/components/reflections/saving/send-when-online";
import { Speaking } from "@/components/words/speaking";
import { languages } from "@/lib/words/languages";
import { type Words, writeWords } from "@/lib/words/words";
import { Footer, Header } from "./frame";
import { Says } from "./says";

type Props = {
  words: Words;
  /** The page is the same for all, whatever words they have chosen: it can neither show their choice nor keep files in it. */
  isForAll?: boolean;
  children: ReactNode;
};

/** The whole document: what stands above and below every page, and what every page has. */
export function Shell({ words, isForAll = false, children }: Props) {
  const { tag, dir } = languages[words.locale];
  return (
    // first.js may put a class on it before React looks.
    <html lang={tag} dir={dir} className={fontClasses} suppressHydrationWarning>
      <head>
        <script src="/first.js" />
      </head>
      <body>
        <Speaking locale={tag} messages={{}}>
          <Says rooms={["site", "ui", "saving"]}>
            <SkipLink />
            <Header />
            <main id="main" tabIndex={-1}>
              {children}
            </main>
            <Footer chosen={isForAll ? null : words} />
            {isForAll ? null : <KeepFiles words={writeWords(words)} />}
            <SendWhenOnline />
          </Says>
        </Speaking>
      </body>
    </html>
  );
}

function SkipLink() {
  const t = useTranslations("site");
  return (
    <a className="skip" href="#main">
      {t("skip")}
    </a>
  );
}
