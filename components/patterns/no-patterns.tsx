import { ButtonLink } from "@/components/ui/button";
import { fewestForPatterns } from "@/lib/reflections/patterns";
import { reflections } from "./sentences";

/** Where nothing has been saved in this browser. */
export function NothingSaved() {
  return (
    <div className="leaf">
      <p className="lead mt-4">Nothing is saved in this browser yet, so there is nothing to compare.</p>
      <p className="mt-4">
        When you have saved {reflections(fewestForPatterns)} or more, you see here what recurs. It shows how you were, what came before, and
        how often a fear turned out to be right.
      </p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect" prefetch={false}>
          Begin
        </ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          I have a key
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where there are too few. */
export function TooEarly({ count }: { count: number }) {
  return (
    <div className="leaf">
      <p className="lead mt-4">It is too early to see a pattern.</p>
      <p className="mt-4">
        There {count === 1 ? "is" : "are"} {reflections(count)} of yours to look at. What happens once or twice is often chance, and we do
        not want to invent a pattern where there is none. From {reflections(fewestForPatterns)} on, you see here what recurs.
      </p>
      <p className="mt-4">What helps until then: say in each what turned out to be true, once you know, and check in on how you are.</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflections" weight="plain" prefetch={false}>
          Your reflections
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where what was saved could not be fetched. */
export function NotFetched() {
  return (
    <div className="leaf">
      <div className="wrong mt-5" role="alert">
        <p>
          <b>We could not fetch your reflections.</b> They are safe. Please try again in a moment.
        </p>
      </div>
      <p className="acts mt-5">
        {/* Not by the router, which would show the page it has. */}
        <a className="btn" href="/patterns">
          Try again
        </a>
      </p>
    </div>
  );
}
