"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What is shown when a page fails. It repeats nothing of the error: that could hold what somebody answered. */
export default function Failed({ error, reset }: Props) {
  const t = useTranslations("site");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="leaf plainpage">
      <h1 ref={heading} tabIndex={-1}>
        {t("failed.heading")}
      </h1>
      <p className="lead mt-4">{t("failed.ours")}</p>
      <p className="mt-4">{t("failed.safe")}</p>
      <p className="acts mt-5">
        <Button onClick={reset}>{t("failed.again")}</Button>
        <ButtonLink href="/" weight="quiet" prefetch={false}>
          {t("toBeginning")}
        </ButtonLink>
      </p>
      {error.digest ? <p className="meta mt-5">{t("failed.number", { digest: error.digest })}</p> : null}
    </div>
  );
}
