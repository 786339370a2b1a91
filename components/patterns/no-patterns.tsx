import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import { counted, useSpeech } from "@/components/words/speech";
import { fewestForPatterns } from "@/lib/reflections/patterns";

/** Where nothing has been saved in this browser. */
export function NothingSaved() {
  const speech = useSpeech("patterns");
  const { t } = speech;
  return (
    <div className="leaf">
      <p className="lead mt-4">{t("nothing.lead")}</p>
      <p className="mt-4">{t("nothing.how", { fewest: counted(speech, fewestForPatterns).many })}</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect" prefetch={false}>
          {t("nothing.begin")}
        </ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          {t("nothing.key")}
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where there are too few. */
export function TooEarly({ count }: { count: number }) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  const fewest = counted(speech, fewestForPatterns).many;
  return (
    <div className="leaf">
      <p className="lead mt-4">{t("early.lead")}</p>
      <p className="mt-4">{t("early.why", { ...counted(speech, count), fewest })}</p>
      <p className="mt-4">{t("early.until")}</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflections" weight="plain" prefetch={false}>
          {t("early.list")}
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where what was saved could not be fetched. */
export function NotFetched() {
  const t = useTranslations("patterns");
  return (
    <div className="leaf">
      <div className="wrong mt-5" role="alert">
        <p>{t.rich("failed.why", { b: (text) => <b>{text}</b> })}</p>
      </div>
      <p className="acts mt-5">
        {/* Not by the router, which would show the page it has. */}
        <a className="btn" href="/patterns">
          {t("failed.again")}
        </a>
      </p>
    </div>
  );
}
