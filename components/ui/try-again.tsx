"use client";

import { useTranslations } from "#translations";
import { Button } from "./button";

/** Asks for this very page once more. */
export function TryAgain() {
  const t = useTranslations("ui");
  return <Button onClick={() => window.location.reload()}>{t("tryAgain")}</Button>;
}
