import Link from "next/link";
import { useTranslations } from "#translations";
import { Section } from "@/components/library/section";

/** What happens to the answers, as it is today. */
export function Privacy() {
  const t = useTranslations("about");
  return (
    <Section title={t("privacy.heading")}>
      <p>{t("privacy.nobody")}</p>
      <h3 className="mt-5">{t("privacy.before.heading")}</h3>
      <p className="mt-2">{t("privacy.before.text")}</p>
      <p className="mt-2">{t("privacy.before.words")}</p>
      <h3 className="mt-5">{t("privacy.saving.heading")}</h3>
      <p className="mt-2">{t("privacy.saving.sealed")}</p>
      <p className="mt-3">{t("privacy.saving.lost")}</p>
      <p className="mt-3">
        {t.rich("privacy.saving.yours", {
          link: (text) => (
            <Link className="quiet" href="/key" prefetch={false}>
              {text}
            </Link>
          ),
        })}
      </p>
      <h3 className="mt-5">{t("privacy.leaving.heading")}</h3>
      <p className="mt-2">{t("privacy.leaving.how")}</p>
      <p className="mt-3">{t("privacy.leaving.history")}</p>
      <noscript>
        <p className="mt-3">{t("privacy.leaving.noScripts")}</p>
      </noscript>
      <p className="mt-3">
        <Link className="quiet" href="/help" prefetch={false}>
          {t("privacy.leaving.people")}
        </Link>
      </p>
    </Section>
  );
}
