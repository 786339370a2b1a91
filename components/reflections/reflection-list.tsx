"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { KeyReminder } from "@/components/key/key-reminder";
import { Button, ButtonLink } from "@/components/ui/button";
import { reflectionList } from "@/lib/reflections/queries";
import { failureWords } from "./failure-words";
import { Timeline } from "./timeline";

type Props = {
  /** The person has a copy of their key. */
  isKeyKept?: boolean;
};

/** Everything the person has saved in this browser. */
export function ReflectionList({ isKeyKept = false }: Props) {
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    reflectionList(),
  );
  const entries = data?.pages.flatMap((page) => page.reflections) ?? [];
  const earlier = useEarlier(data?.pages.length ?? 0, data?.pages.at(-1)?.reflections[0]?.id ?? null);

  if (isPending) return <Said>Looking for your reflections …</Said>;
  if (!data) return <Failed error={error} isTrying={isFetching} onRetry={() => void refetch()} />;
  if (entries.length === 0) return <NothingYet />;

  const saysHowTheyWere = entries.some((entry) => entry.readable && entry.feeling);
  return (
    <>
      <div className="leaf">
        <p className="mt-4">Each is kept as you saw it that day.</p>
        {saysHowTheyWere ? (
          <p className="hint mt-6">
            The line at the side is how you were. The further the water has drawn back, the calmer you said you felt.
          </p>
        ) : null}
        <h2 className="sr">Newest first</h2>
      </div>
      <div className="leaf">
        <div>
          <Timeline entries={entries} marked={{ id: earlier.id, link: earlier.link }} />
        </div>
      </div>
      <div className="leaf">
        {error ? <NotFetched error={error} /> : null}
        {hasNextPage ? (
          <p>
            <Button weight="quiet" unavailable={isFetchingNextPage} onClick={() => earlier.bring(() => void fetchNextPage())}>
              {isFetchingNextPage ? "Looking …" : "Show earlier ones"}
            </Button>
          </p>
        ) : null}
        <p className="acts mt-7">
          <ButtonLink href="/reflect" prefetch={false}>
            New reflection
          </ButtonLink>
        </p>
        <KeyReminder isKept={isKeyKept} />
      </div>
    </>
  );
}

/** Brings the focus to the first of the earlier ones when they come: the button that had it may be gone by then. */
function useEarlier(pages: number, firstOfLast: string | null) {
  const link = useRef<HTMLAnchorElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    if (asked === null || pages <= asked) return;
    link.current?.focus();
    setAsked(null);
  }, [asked, pages]);
  const bring = (fetch: () => void) => {
    setAsked(pages);
    fetch();
  };
  return { id: firstOfLast, link, bring };
}

function Said({ children }: { children: string }) {
  return (
    <div className="leaf">
      <p className="mt-4" role="status">
        {children}
      </p>
    </div>
  );
}

function Failed({ error, isTrying, onRetry }: { error: Error | null; isTrying: boolean; onRetry: () => void }) {
  return (
    <div className="leaf">
      <NotFetched error={error} />
      <p className="acts mt-5">
        <Button unavailable={isTrying} onClick={onRetry}>
          Try again
        </Button>
      </p>
    </div>
  );
}

function NotFetched({ error }: { error: Error | null }) {
  return (
    <div className="wrong mt-5" role="alert">
      <p>
        <b>We could not fetch your reflections.</b> They are safe.
      </p>
      {error ? <p>{failureWords(error)}</p> : null}
    </div>
  );
}

function NothingYet() {
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
