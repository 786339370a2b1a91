import { ButtonLink } from "@/components/ui/button";
import type { Translator } from "@/lib/words/translator";

/** That an address leads nowhere, and where to go on. */
export function Missing({ t, heading: Heading = "h1" }: { t: Translator<"site">; heading?: "h1" | "h2" }) {
  return (
    <>
      <Heading>{t("missing.heading")}</Heading>
      <p className="lead mt-4">{t("missing.lead")}</p>
      <p className="mt-4">{t("missing.saved")}</p>
      <p className="acts mt-5">
        <ButtonLink href="/">{t("toBeginning")}</ButtonLink>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          {t("reflections")}
        </ButtonLink>
      </p>
    </>
  );
}
