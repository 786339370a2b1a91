import Link from "next/link";
import { useTranslations } from "#translations";
import { LeaveQuickly } from "@/app/leave/leave-quickly";
import { DayOrNight } from "@/components/ui/day-or-night";
import { FineLine, HeaderEdge } from "@/components/ui/shoreline";
import { ChooseWords } from "@/components/words/choose-words";
import type { Words } from "@/lib/words/words";

/** What stands above every page. */
export function Header() {
  const t = useTranslations("site");
  return (
    <header className="top">
      <div className="leaf">
        <div className="top__in wide">
          <Link className="mark" href="/" prefetch={false}>
            Low Tide
          </Link>
          <span className="wide-only">
            <Link href="/reflections" prefetch={false}>
              {t("reflections")}
            </Link>
            <Link href="/patterns" prefetch={false}>
              {t("patterns")}
            </Link>
            <Link href="/library" prefetch={false}>
              {t("library")}
            </Link>
          </span>
          <Link href="/help" prefetch={false}>
            {t("help")}
          </Link>
          <LeaveQuickly />
        </div>
      </div>
      <HeaderEdge />
    </header>
  );
}

const below = [
  ["/reflections", "reflections"],
  ["/library", "everything"],
  ["/message", "message"],
  ["/key", "key"],
  ["/about", "about"],
  ["/help", "helpNow"],
] as const;

/** What stands below every page. `chosen` is null where a page cannot know the reader's words. */
export function Footer({ chosen }: { chosen: Words | null }) {
  const t = useTranslations("site");
  return (
    <footer className="foot">
      <div className="leaf">
        <nav aria-label={t("more")}>
          <FineLine />
          <ul className="foot__in">
            {below.map(([path, name]) => (
              <li key={path}>
                <Link href={path} prefetch={false}>
                  {t(name)}
                </Link>
              </li>
            ))}
            <li>
              <DayOrNight />
            </li>
          </ul>
        </nav>
        {chosen ? <ChooseWords chosen={chosen} /> : null}
      </div>
    </footer>
  );
}
