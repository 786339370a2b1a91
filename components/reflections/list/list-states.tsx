import { failureWords } from "@/components/reflections/failure-words";
import { Button, ButtonLink } from "@/components/ui/button";

/** What the list says while it is fetched. */
export function Looking() {
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        Looking for your reflections …
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
  return (
    <>
      <div className="wrong mt-5" role="alert">
        <p>
          <b>We could not fetch {isInPart ? "all of " : ""}your reflections.</b> They are safe.
        </p>
        {error ? <p>{failureWords(error)}</p> : null}
      </div>
      <p className="acts mt-5">
        <Button unavailable={isTrying} onClick={onRetry}>
          Try again
        </Button>
      </p>
    </>
  );
}

/** Where nothing is saved. */
export function NothingYet() {
  return (
    <div className="leaf">
      <p className="lead mt-4">Nothing is saved in this browser yet.</p>
      <p className="mt-4">
        When you have answered the questions you can keep what came of it. It is sealed with a key that stays in this browser and is not
        kept on our server. It will be here when you come back.
      </p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect">Begin</ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          I have a key
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where nothing is as it was looked for, and what to do then. */
export function NothingFound({ query, isNarrowed }: { query: string; isNarrowed: boolean }) {
  return (
    <div className="mt-6">
      <h2 className="h3">{query ? `Nothing here has “${query}”` : "Nothing here is all of that"}</h2>
      <p className="mt-2">
        {query ? "Try fewer words, or only the beginning of one." : "Take back one of your choices, or show everything."}
        {query && isNarrowed ? " You have narrowed it down as well: it may stand elsewhere." : ""}
      </p>
    </div>
  );
}
