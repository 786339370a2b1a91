"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "#translations";
import { NotKept } from "@/components/reflections/saving/not-kept";
import { Button } from "@/components/ui/button";
import { PersonField } from "./person-field";
import { useChange } from "./use-change";

type Props = { id: string; person: string };

/** Whom a saved reflection is about, to be named, named otherwise or left nameless at any time. */
export function PersonPart({ id, person }: Props) {
  const t = useTranslations("reflections");
  const [name, setName] = useState(person);
  const [base, setBase] = useState(person);
  const change = useChange(id);
  // It was named elsewhere since, and nothing was written here.
  if (person !== base) {
    setBase(person);
    if (name === base) setName(person);
  }
  const isChanged = name.trim() !== person;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !change.isPending) change.mutate({ change: "person", person: name.trim() });
  };
  return (
    <section className={person ? "leaf mt-8" : "leaf mt-8 screen-only"} aria-labelledby="person-heading">
      <h2 id="person-heading">{t("person.heading")}</h2>
      <p className="print-only">{person}</p>
      <form className="mt-5" onSubmit={onSubmit}>
        <PersonField id="person" label={t("person.label")} value={name} onChange={setName} />
        <div className="acts mt-4">
          <Button type="submit" weight="plain" unavailable={!isChanged || change.isPending}>
            {t("person.save")}
          </Button>
          <span className="hint" role="status">
            {change.isPending ? t("saving") : change.isSuccess && !isChanged ? t("saved") : ""}
          </span>
        </div>
      </form>
      <NotKept error={change.error} what={t("person.notSaved")} />
    </section>
  );
}
