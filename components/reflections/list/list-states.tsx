import { useTranslations } from "#translations";
import { useFailureWords } from "@/components/reflections/failure-words";
import { Button, ButtonLink } from "@/components/ui/button";

/** What the list says while it is fetched. */
export function Looking() {
  const t = useTranslations("list");
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        {t("looking")}
      </p>
    </div>
  );
}

type Trying = { error: Error | null; isTrying: boolean; onRetry: () => void };

/** In place of a list that could not be fetched. */
export function Failed(trying: Trying) {
  return (
    <div className="leaf">
      <NotFetched {...trying} />
    </div>
  );
}

/** That all of it, or some, could not be fetched, and the way to try again. */
export function NotFetched({ error, isTrying, onRetry, isInPart = false }: Trying & { isInPart?: boolean }) {
  const t = useTranslations("list");
  const failureWords = useFailureWords();
  return (
    <>
      <div className="wrong mt-5" role="alert">
        <p>{t.rich(isInPart ? "notFetched.some" : "notFetched.all", { b: (text) => <b>{text}</b> })}</p>
        {error ? <p>{failureWords(error)}</p> : null}
      </div>
      <p className="acts mt-5">
        <Button unavailable={isTrying} onClick={onRetry}>
          {t("notFetched.again")}
        </Button>
      </p>
    </>
  );
}

/** Where nothing is saved. */
export function NothingYet() {
  const t = useTranslations("list");
  return (
    <div className="leaf">
      <p className="lead mt-4">{t("empty.lead")}</p>
      <p className="mt-4">{t("empty.what")}</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect">{t("empty.begin")}</ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          {t("empty.key")}
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where nothing is as it was looked for, and what to do then. */
export function NothingFound({ query, isNarrowed }: { query: string; isNarrowed: boolean }) {
  const t = useTranslations("list");
  return (
    <div className="mt-6">
      <h2 className="h3">{query ? t("nothingFound.words", { query }) : t("nothingFound.choices")}</h2>
      <p className="mt-2">
        {t(query ? (isNarrowed ? "nothingFound.fewerWordsNarrowed" : "nothingFound.fewerWords") : "nothingFound.fewerChoices")}
      </p>
    </div>
  );
}
