"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { longestFact } from "@/lib/message/compose";
import { type Choice, type Facts, feelChoices, knownChoices, oftenChoices, questionChoices, quietChoices } from "@/lib/message/facts";
import type { Purpose } from "@/lib/message/terms";
import { SelectField } from "./select-field";

type Props = { purpose: Purpose; facts: Facts; onChange: (facts: Facts) => void };

const options = (choices: readonly Choice[]) =>
  choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

/** What this one purpose needs to know: the question, the feeling, how often. Nothing where it needs nothing. */
export function PurposeFields({ purpose, facts, onChange }: Props) {
  const questions = questionChoices[purpose];
  return (
    <>
      {purpose === "affects" ? (
        <SelectField
          id="message-feel"
          label="How you feel when it is quiet"
          value={facts.feel || "unsettled"}
          onChange={(feel) => onChange({ ...facts, feel })}
        >
          {options(feelChoices)}
        </SelectField>
      ) : null}
      {purpose === "needs" ? (
        <SelectField
          id="message-often"
          label="How often feels right to you"
          value={facts.often || "few-days"}
          onChange={(often) => onChange({ ...facts, often })}
        >
          {options(oftenChoices)}
        </SelectField>
      ) : null}
      {questions ? (
        <Question key={purpose} questions={questions} value={facts.question} onChange={(question) => onChange({ ...facts, question })} />
      ) : null}
    </>
  );
}

const own = "own";

type QuestionProps = { questions: readonly string[]; value: string; onChange: (question: string) => void };

/** The one question to ask: one of ours, or their own. */
function Question({ questions, value, onChange }: QuestionProps) {
  const isOurs = Object.values(questionChoices).some((ours) => ours.includes(value));
  const [isOwn, setIsOwn] = useState(value !== "" && !isOurs);
  return (
    <>
      <SelectField
        id="message-question"
        label="The one thing you want to ask"
        value={isOwn ? own : questions.includes(value) ? value : (questions[0] ?? "")}
        onChange={(chosen) => {
          setIsOwn(chosen === own);
          onChange(chosen === own ? "" : chosen);
        }}
      >
        {questions.map((question) => (
          <option key={question}>{question}</option>
        ))}
        <option value={own}>In my own words</option>
      </SelectField>
      {isOwn ? (
        <div className="mt-4">
          <Field
            id="message-own-question"
            label="Your question"
            hint="Only the first question goes into the draft."
            value={value}
            maxLength={longestFact.question}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      ) : null}
    </>
  );
}

/** What makes a draft theirs; every field may stay open. */
export function OwnFields({ facts, onChange }: Omit<Props, "purpose">) {
  const set = (fact: keyof Facts) => (value: string) => onChange({ ...facts, [fact]: value });
  return (
    <>
      <div className="mt-4">
        <Field
          id="message-name"
          label="What you call him"
          value={facts.name}
          maxLength={longestFact.name}
          autoComplete="off"
          onChange={(event) => set("name")(event.target.value)}
        />
      </div>
      <SelectField id="message-quiet" label="How long it has been quiet" value={facts.quiet} onChange={set("quiet")}>
        <option value="">Leave it out</option>
        {options(quietChoices)}
      </SelectField>
      <SelectField id="message-known" label="What you know of him just now" value={facts.known} onChange={set("known")}>
        <option value="">Leave it out</option>
        {options(knownChoices)}
      </SelectField>
      <div className="mt-5">
        <Field
          id="message-liked"
          label="I liked …"
          hint="It goes on from there, such as “our Sunday walks” or “how you listen”."
          value={facts.liked}
          maxLength={longestFact.liked}
          autoComplete="off"
          onChange={(event) => set("liked")(event.target.value)}
        />
      </div>
    </>
  );
}
