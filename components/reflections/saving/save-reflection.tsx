"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslations } from "#translations";
import { PersonField } from "@/components/reflections/person-field";
import { Button } from "@/components/ui/button";
import type { Answers } from "@/lib/engine/answers";
import { reflectionKeys } from "@/lib/reflections/queries";
import { RequestFailed, saveReflection } from "@/lib/reflections/requests";
import type { Saving } from "@/lib/reflections/views";
import type { Translator } from "@/lib/words/translator";
import { useWaiting } from "./use-waiting";
import { WaitingNote } from "./waiting-note";
import { saveOrWait } from "./waiting-saves";

type Props = {
  /** Names the reflection that these answers become, so that saving twice makes one. */
  saveId: string;
  /** Names the draft they come from: of all its editions only the newest waits for the network. */
  draft?: string;
  answers: Answers;
  /** What was feared and thought before it, if anything. */
  forecast?: Saving["forecast"];
  /** Called once it is safely kept. */
  onSaved: (id: string) => void;
};

/**
 * The button that keeps a reflection. Offline it waits on the device and goes by itself; where it fails otherwise it says
 * why. Nothing is lost, and the same button tries again.
 */
export function SaveReflection({ saveId, draft = saveId, answers, forecast, onSaved }: Props) {
  const t = useTranslations("saving");
  const queries = useQueryClient();
  const slot = `r:${draft}`;
  const waiting = useWaiting((sent) => {
    if (sent.id === saveId) arrived(sent.id);
  }).find(({ id }) => id === saveId);
  const [person, setPerson] = useState("");
  const [hasArrived, setHasArrived] = useState(false);
  // Set at once, where a rendering would come too late for the second half of a double tap.
  const isUnderway = useRef(false);
  const saving = useMutation({
    mutationFn: () => {
      const body: Saving = { answers, ...(forecast && { forecast }), ...(person.trim() && { person: person.trim() }) };
      return saveOrWait(() => saveReflection(saveId, body), { slot, kind: "reflection", id: saveId, of: null, body });
    },
    onSuccess: (saved) => {
      if (saved) arrived(saved.id);
      else isUnderway.current = false;
    },
    // After a success it stays shut: the page is about to change.
    onError: () => {
      isUnderway.current = false;
    },
  });
  const isSaved = hasArrived || (saving.isSuccess && saving.data !== null);
  const isShut = saving.isPending || isSaved;

  function arrived(id: string) {
    setHasArrived(true);
    void queries.invalidateQueries({ queryKey: reflectionKeys.all });
    onSaved(id);
  }
  const save = () => {
    if (isUnderway.current) return;
    isUnderway.current = true;
    saving.mutate();
  };

  if (waiting) return <WaitingNote waiting={waiting} takeBack={t("save.takeBack")} takesFocus={saving.isSuccess} />;
  return (
    <>
      <PersonField id="person" label={t("save.person")} value={person} onChange={setPerson} />
      <div className="acts mt-5">
        <Button unavailable={isShut} onClick={save}>
          {t("save.button")}
        </Button>
        <span className="hint" role="status">
          {isShut ? t(isSaved ? "saved" : "saving") : ""}
        </span>
      </div>
      <div role="alert">{saving.error ? <NotSaved error={saving.error} /> : null}</div>
    </>
  );
}

function NotSaved({ error }: { error: Error }) {
  const { title, advice } = wordsFor(useTranslations("saving"), error);
  return (
    <div className="wrong mt-4">
      <p>
        <b>{title}</b>
      </p>
      <p>{advice}</p>
    </div>
  );
}

function wordsFor(t: Translator<"saving">, error: Error): { title: string; advice: string } {
  const failure = error instanceof RequestFailed ? error.failure : null;
  switch (failure?.kind) {
    case "offline":
      return { title: t("save.offline"), advice: t("save.offlineAdvice") };
    case "no-key":
      return { title: t("save.noKey"), advice: t("save.noKeyAdvice") };
    case "refused":
      return { title: t("save.notYet"), advice: t("save.refusedAdvice", { message: failure.message ?? t("failed.refused") }) };
    default:
      return { title: t("save.notYet"), advice: t("save.faultAdvice") };
  }
}
