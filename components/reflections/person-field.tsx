"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "#translations";
import { Field } from "@/components/ui/field";
import { choicesOf } from "@/lib/reflections/finding/find";
import { timelineItems } from "@/lib/reflections/finding/timeline-items";
import { longestPerson } from "@/lib/reflections/limits";
import { wholeList } from "@/lib/reflections/queries";

type Props = { id: string; label: string; value: string; onChange: (person: string) => void };

/** Who was written about lately is likely to be written about again; more would be a list to read. */
const mostNames = 6;

/**
 * A name or initial for the person it is about. Names used before can be taken over. They are buttons and not a
 * datalist: that shows nothing in some browsers unless they may also remember what is typed, and they shall not.
 */
export function PersonField({ id, label, value, onChange }: Props) {
  const t = useTranslations("saving");
  const [wantsNames, setWantsNames] = useState(false);
  const { data } = useInfiniteQuery({ ...wholeList(), enabled: wantsNames });
  const listed = data?.pages.flatMap(({ reflections }) => reflections) ?? [];
  const names = choicesOf(timelineItems(listed, "UTC")).people.slice(0, mostNames);
  return (
    <>
      <Field
        id={id}
        label={label}
        hint={t("person.hint")}
        autoComplete="off"
        maxLength={longestPerson}
        value={value}
        onFocus={() => setWantsNames(true)}
        onChange={(event) => onChange(event.target.value)}
      />
      {names.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are ways to fill the one above.
        <div className="names" role="group" aria-label={t("person.names")}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              className="quiet"
              onClick={() => {
                onChange(name);
                document.getElementById(id)?.focus();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
