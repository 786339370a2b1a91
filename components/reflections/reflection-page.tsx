"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "#translations";
import { CompareLinks } from "@/components/compare/compare-links";
import { TodayPart } from "@/components/compare/today-part";
import { CheckInResult } from "@/components/reflections/check-in/check-in-result";
import { ForecastPart } from "@/components/reflections/outcome/forecast-part";
import { OutcomePart } from "@/components/reflections/outcome/outcome-part";
import type { ReasonChoice } from "@/components/reflections/outcome/reason-choice";
import { WaitingPart } from "@/components/reflections/saving/waiting-part";
import { Button, ButtonLink } from "@/components/ui/button";
import { useTongue } from "@/components/words/tongue";
import { reflectionOne } from "@/lib/reflections/queries";
import { RequestFailed } from "@/lib/reflections/requests";
import type { Reflection } from "@/lib/reflections/views";
import { useDay } from "./day";
import { DeleteReflection } from "./delete-reflection";
import { Deleted } from "./deleted";
import { useFailureWords } from "./failure-words";
import { FirstResult } from "./first-result";
import { GivenAnswers } from "./given-answers";
import { NotesEditor } from "./notes-editor";
import { PersonPart } from "./person-part";
import { TakeAway } from "./take-away";

type Props = {
  id: string;
  /** What can have turned out to be true. */
  reasons: readonly ReasonChoice[];
  /** It was deleted less than an hour ago. */
  wasDeleted?: boolean;
  /** Titles of the catalogue's steps by id. */
  titles?: Titles;
};

type Titles = Readonly<Record<string, string>>;

const noTitles: Titles = {};

/** A saved reflection: what was shown then, and what has come since. */
export function ReflectionPage({ id, reasons, wasDeleted = false, titles = noTitles }: Props) {
  const [isDeleted, setIsDeleted] = useState(wasDeleted);
  const router = useRouter();

  /** Also has the router forget the pages it keeps for Back, which show what was there before. */
  const become = (deleted: boolean) => {
    setIsDeleted(deleted);
    router.refresh();
  };
  return isDeleted ? (
    <Deleted id={id} onRestored={() => become(false)} />
  ) : (
    <Kept id={id} reasons={reasons} titles={titles} onDeleted={() => become(true)} />
  );
}

type KeptProps = { id: string; reasons: readonly ReasonChoice[]; titles: Titles; onDeleted: () => void };

function Kept({ id, reasons, titles, onDeleted }: KeptProps) {
  const t = useTranslations("reflections");
  const failureWords = useFailureWords();
  const { data: reflection, error, isFetching, refetch } = useQuery(reflectionOne(id));
  if (reflection?.readable) return <Readable reflection={reflection} reasons={reasons} titles={titles} onDeleted={onDeleted} />;
  if (reflection) return <Unreadable reflection={reflection} onDeleted={onDeleted} />;
  const isMissing = error instanceof RequestFailed && error.failure.kind === "missing";
  return (
    <div className="leaf plainpage">
      <h1>{t(error ? "notFetched" : "fetching")}</h1>
      {error ? (
        <>
          <p className="lead mt-4" role="alert">
            {failureWords(error)}
          </p>
          <p className="acts mt-5">
            {isMissing ? null : (
              <Button unavailable={isFetching} onClick={() => void refetch()}>
                {t("again")}
              </Button>
            )}
            <ToTheList />
          </p>
        </>
      ) : null}
    </div>
  );
}

type Of<T extends boolean> = { reflection: Extract<Reflection, { readable: T }>; onDeleted: () => void };

function Readable({ reflection, reasons, titles, onDeleted }: Of<true> & { reasons: readonly ReasonChoice[]; titles: Titles }) {
  const t = useTranslations("reflections");
  const { id, journal, given } = reflection;
  const { savedAt, catalogue, notes, checkIn } = journal;
  const day = useDay(savedAt);
  const lang = useTongue(journal.words);
  const rest = (
    <>
      {checkIn ? null : <WaitingPart of={id} />}
      {checkIn ? null : (
        <>
          <OutcomePart id={id} outcome={journal.outcome} reasons={reasons} />
          <ForecastPart id={id} savedAt={savedAt} forecast={journal.forecast} reasons={reasons} />
          <PersonPart id={id} person={journal.person} />
        </>
      )}
      <section className={notes.text ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="notes-heading">
        <h2 id="notes-heading">{t("notes.heading")}</h2>
        <p className="print-only hers whitespace-pre-wrap">{notes.text}</p>
        <NotesEditor id={id} kept={{ notes: notes.text, version: notes.version }} />
      </section>
      <section className="leaf mt-8" aria-labelledby="answers-heading">
        <h2 id="answers-heading">{t("answers.heading")}</h2>
        <GivenAnswers given={given} lang={lang} />
      </section>
      <TodayPart id={id} lang={lang} />
      <TakeAway id={id} what={checkIn ? "check-in" : "reflection"} />
      <section className="leaf mt-8" aria-labelledby="about-heading">
        <h2 id="about-heading">{t(checkIn ? "about.checkIn" : "about.reflection")}</h2>
        <p className="mt-4">{t("about.saved", { day })}</p>
        <p className="meta mt-2">{t("about.version", { catalogue })}</p>
        <CompareLinks reflection={reflection} />
        <DeleteReflection id={id} onDeleted={onDeleted} what={checkIn ? "check-in" : "reflection"} />
      </section>
    </>
  );
  if (!checkIn) return <FirstResult reflection={reflection} titles={titles} rest={rest} />;
  return <CheckInResult reflection={reflection} checkIn={checkIn} titles={titles} rest={rest} />;
}

function Unreadable({ reflection, onDeleted }: Of<false>) {
  const t = useTranslations("reflections");
  const day = useDay(reflection.savedAt);
  return (
    <div className="leaf plainpage">
      <h1>{t("unreadable.heading")}</h1>
      <p className="lead mt-4">{t("unreadable.what", { day })}</p>
      <p className="mt-4">{t("unreadable.others")}</p>
      <DeleteReflection id={reflection.id} onDeleted={onDeleted} />
    </div>
  );
}

function ToTheList() {
  const t = useTranslations("reflections");
  return (
    <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
      {t("heading")}
    </ButtonLink>
  );
}
