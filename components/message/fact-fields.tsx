"use client";

import { useTranslations } from "#translations";
import { Field } from "@/components/ui/field";
import { longestFact } from "@/lib/message/compose";
import { chosen, type Facts, feelings, knowns, oftens, ownQuestion, questionsOf, quiets } from "@/lib/message/facts";
import type { Purpose } from "@/lib/message/terms";
import { SelectField } from "./select-field";

type Props = { purpose: Purpose; facts: Facts; onChange: (facts: Facts) => void };

function options<Id extends string>(choices: readonly Id[], say: (choice: Id) => string) {
  return choices.map((choice) => (
    <option key={choice} value={choice}>
      {say(choice)}
    </option>
  ));
}

/** What this one purpose needs to know: the question, the feeling, how often. Nothing where it needs nothing. */
export function PurposeFields({ purpose, facts, onChange }: Props) {
  const t = useTranslations("message");
  const said = useTranslations("composer");
  return (
    <>
      {purpose === "affects" ? (
        <SelectField
          id="message-feel"
          label={t("facts.feel")}
          value={facts.feel || "unsettled"}
          onChange={(feel) => onChange({ ...facts, feel })}
        >
          {options(feelings, (feel) => said(`feel.${feel}.label`))}
        </SelectField>
      ) : null}
      {purpose === "needs" ? (
        <SelectField
          id="message-often"
          label={t("facts.often")}
          value={facts.often || "few-days"}
          onChange={(often) => onChange({ ...facts, often })}
        >
          {options(oftens, (often) => said(`often.${often}.label`))}
        </SelectField>
      ) : null}
      {questionsOf[purpose].length > 0 ? <Question purpose={purpose} facts={facts} onChange={onChange} /> : null}
    </>
  );
}

/** The one question to ask: one of ours, or their own. */
function Question({ purpose, facts, onChange }: Props) {
  const t = useTranslations("message");
  const said = useTranslations("composer");
  const questions = questionsOf[purpose];
  const isOwn = facts.question === ownQuestion;
  return (
    <>
      <SelectField
        id="message-question"
        label={t("facts.question")}
        value={isOwn ? ownQuestion : (chosen(questions, facts.question) ?? questions[0] ?? "")}
        onChange={(question) => onChange({ ...facts, question })}
      >
        {options(questions, (question) => said(`question.${question}`))}
        <option value={ownQuestion}>{t("facts.ownWords")}</option>
      </SelectField>
      {isOwn ? (
        <div className="mt-4">
          <Field
            id="message-own-question"
            label={t("facts.own")}
            hint={t("facts.ownHint")}
            value={facts.own}
            maxLength={longestFact.question}
            autoComplete="off"
            onChange={(event) => onChange({ ...facts, own: event.target.value })}
          />
        </div>
      ) : null}
    </>
  );
}

/** What makes a draft theirs; every field may stay open. */
export function OwnFields({ facts, onChange }: Omit<Props, "purpose">) {
  const t = useTranslations("message");
  const said = useTranslations("composer");
  const set = (fact: keyof Facts) => (value: string) => onChange({ ...facts, [fact]: value });
  return (
    <>
      <div className="mt-4">
        <Field
          id="message-name"
          label={t("facts.name")}
          value={facts.name}
          maxLength={longestFact.name}
          autoComplete="off"
          onChange={(event) => set("name")(event.target.value)}
        />
      </div>
      <SelectField id="message-quiet" label={t("facts.quiet")} value={facts.quiet} onChange={set("quiet")}>
        <option value="">{t("facts.leaveOut")}</option>
        {options(quiets, (quiet) => said(`quiet.${quiet}.label`))}
      </SelectField>
      <SelectField id="message-known" label={t("facts.known")} value={facts.known} onChange={set("known")}>
        <option value="">{t("facts.leaveOut")}</option>
        {options(knowns, (known) => said(`known.${known}.label`))}
      </SelectField>
      <div className="mt-5">
        <Field
          id="message-liked"
          label={t("facts.liked")}
          hint={t("facts.likedHint")}
          value={facts.liked}
          maxLength={longestFact.liked}
          autoComplete="off"
          onChange={(event) => set("liked")(event.target.value)}
        />
      </div>
    </>
  );
}
