import type { MouseEvent } from "react";
import { useTranslations } from "#translations";
import { BackArrow } from "@/components/ui/back-arrow";

type Props = { href: string; onBack: () => void };

/** "Back", as on every page of the questionnaire. It is a link, so that it can be found and opened as one. */
export function BackLink({ href, onBack }: Props) {
  const t = useTranslations("questions");
  return (
    <a className="quiet back" href={href} onClick={(event) => instead(event, onBack)}>
      <BackArrow />
      {t("back")}
    </a>
  );
}

/** Does something in place of following a link, unless the person asked for a new tab or window. */
export function instead(event: MouseEvent, act: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  act();
}
