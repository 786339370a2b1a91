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

/** The whole document: what stands above and below every page, and what every page has. */
export function Shell({ words, children }: { words: Words; children: ReactNode }) {
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
            <Footer />
            <KeepFiles words={writeWords(words)} />
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
