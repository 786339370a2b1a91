import type { ReactNode } from "react";
import { useTranslations } from "#translations";
import { quoting, type Tongue } from "@/components/words/tongue";
import type { Today } from "@/lib/reflections/comparing/today";

/** What became of the answers: those set aside, those in other words, and what is asked today. */
export function AnswersAside({ today: { setAside, reworded, newQuestions }, lang }: { today: Today; lang: Tongue }) {
  const t = useTranslations("compare");
  return (
    <>
      <Part title={t("now.answers.aside")}>
        {setAside.map(({ question, text, chosen, why }) => (
          <li key={question} className="border-t border-rule py-3">
            <p className="hint" lang={lang}>
              {text}
            </p>
            {chosen.map((label) => (
              <p key={label} className="sans text-control" lang={lang}>
                {label}
              </p>
            ))}
            <p className="hint">{t(`now.answers.${why}`)}</p>
          </li>
        ))}
      </Part>
      <Part title={t("now.answers.reworded")}>
        {reworded.map(({ question, was, is }) => (
          <li key={question} className="border-t border-rule py-3">
            <dl className="twice">
              <Said name={quoting(t("now.answers.then", { text: was.text }), [{ text: was.text, lang }])} chosen={was.chosen} lang={lang} />
              <Said name={quoting(t("now.answers.today", { text: is.text }), [{ text: is.text, lang }])} chosen={is.chosen} lang={lang} />
            </dl>
          </li>
        ))}
      </Part>
      <Part title={t("now.answers.questions")}>
        {newQuestions.map(({ question, about }) => (
          <li key={question} className="border-t border-rule py-3" lang={lang}>
            {about}
          </li>
        ))}
      </Part>
    </>
  );
}

function Said({ name, chosen, lang }: { name: ReactNode; chosen: readonly string[]; lang: Tongue }) {
  return (
    <div>
      <dt>{name}</dt>
      {chosen.map((label) => (
        <dd key={label} lang={lang}>
          {label}
        </dd>
      ))}
    </div>
  );
}

/** The steps that the plan would have, and those it would not have any more. */
export function PlanToday({ plan, lang }: { plan: Today["plan"]; lang: Tongue }) {
  const t = useTranslations("compare");
  if (!plan) return null;
  return (
    <>
      <Part title={t("now.steps.added")}>
        {plan.added.map(({ id, title }) => (
          <li key={id} className="border-t border-rule py-3" lang={lang}>
            {title}
          </li>
        ))}
      </Part>
      <Part title={t("now.steps.gone")}>
        {plan.gone.map(({ id, title }) => (
          <li key={id} className="border-t border-rule py-3" lang={lang}>
            {title}
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      <ul className="mt-2">{children}</ul>
    </>
  );
}
