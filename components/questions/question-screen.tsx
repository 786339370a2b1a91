import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fold } from "@/components/ui/fold";
import type { OfferedQuestion } from "@/lib/engine/answers";
import { BackLink, instead } from "./back-link";
import { optionId } from "./options";
import { checkPath } from "./places";
import { QuestionField } from "./question-field";

type Props = {
  question: OfferedQuestion;
  chosen: readonly string[];
  /** Titles of reasons that an answer could bring into view; none where it could bring none. */
  brings: readonly string[];
  /** How much is left, in words; null where we cannot say so truly. */
  more: string | null;
  /** Whether there is enough to look at for the person to stop here. */
  canStop: boolean;
  /** The draft has not come back yet, so nothing can be answered. */
  isWaiting: boolean;
  backHref: string;
  onChoose: (chosen: readonly string[]) => void;
  onContinue: () => void;
  onSkip: () => void;
  onBack: () => void;
  onStop: () => void;
};

/** One question, filling the screen. */
export function QuestionScreen({ question, chosen, brings, more, canStop, isWaiting, backHref, ...on }: Props) {
  const t = useTranslations("questions");
  /** How often Continue was pressed without an answer: each time the summary takes the focus again. */
  const [missed, setMissed] = useState(0);
  const hintId = `${question.id}-hint`;
  const first = question.options.find((option) => !option.alone) ?? question.options[0];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen.length > 0) on.onContinue();
    else setMissed(missed + 1);
  }

  return (
    // Answers would end up in the address if a browser submitted this by itself; "dialog" makes it do nothing.
    <form method="dialog" noValidate onSubmit={submit} inert={isWaiting} className="[.resuming_&[inert]]:invisible">
      <div className="leaf q">
        <div className="q__top">
          <BackLink href={backHref} onBack={on.onBack} />
          {more && <p className="hint">{more}</p>}
        </div>
        {missed > 0 && chosen.length === 0 && (
          <div className="mt-4">
            <ErrorSummary
              key={missed}
              title={t("missing.heading")}
              problems={[{ field: optionId(question.id, first?.id ?? ""), message: t("missing.what") }]}
            />
          </div>
        )}
        <fieldset aria-describedby={hintId}>
          <legend>
            <h1 className="question" tabIndex={-1}>
              {question.text}
            </h1>
          </legend>
          <p className="hint mt-3" id={hintId}>
            {question.kind === "multi" ? t("chooseAll") : t("chooseOne")}
          </p>
          <Fold summary={t("why")}>
            <p>
              {question.why}{" "}
              {brings.length > 0 ? t("brings", { count: brings.length, first: brings[0] ?? "", second: brings[1] ?? "" }) : null}
            </p>
          </Fold>
          <QuestionField question={question} chosen={chosen} onChoose={on.onChoose} />
        </fieldset>
        {canStop && (
          <div className="mt-5">
            <p className="hint">{t("canStop")}</p>
            <a className="quiet" href={checkPath} onClick={(event) => instead(event, on.onStop)}>
              {t("checkYourAnswers")}
            </a>
          </div>
        )}
      </div>
      <div className="bar">
        <div className="leaf">
          <div className="bar__in">
            <Button type="submit">{t("continue")}</Button>
            <Button weight="quiet" onClick={on.onSkip}>
              {t("skip")}
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}
