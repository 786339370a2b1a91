import type { SetAside } from "@/lib/reflections/comparing/answers-today";
import type { Today } from "@/lib/reflections/comparing/today";

const WHY: Record<SetAside["why"], string> = {
  "no-question": "We no longer ask this.",
  "no-option": "This can no longer be chosen.",
  "not-together": "These can no longer be chosen together.",
  "not-asked": "We would no longer ask you this.",
};

/** What became of the answers: those set aside, those in other words, and what is asked today. */
export function AnswersAside({ today: { setAside, reworded, newQuestions } }: { today: Today }) {
  return (
    <>
      <Part title="Answers that no longer count">
        {setAside.map(({ question, text, chosen, why }) => (
          <li key={question} className="border-t border-rule py-3">
            <p className="hint">{text}</p>
            {chosen.map((label) => (
              <p key={label} className="sans text-control">
                {label}
              </p>
            ))}
            <p className="hint">{WHY[why]}</p>
          </li>
        ))}
      </Part>
      <Part title="In other words today">
        {reworded.map(({ question, was, is }) => (
          <li key={question} className="border-t border-rule py-3">
            <dl className="twice">
              <Said name="Then" {...was} />
              <Said name="Today" {...is} />
            </dl>
          </li>
        ))}
      </Part>
      <Part title="What we would ask as well">
        {newQuestions.map(({ question, about }) => (
          <li key={question} className="border-t border-rule py-3">
            {about}
          </li>
        ))}
      </Part>
    </>
  );
}

function Said({ name, text, chosen }: { name: string; text: string; chosen: readonly string[] }) {
  return (
    <div>
      <dt>
        {name}: {text}
      </dt>
      {chosen.map((label) => (
        <dd key={label}>{label}</dd>
      ))}
    </div>
  );
}

/** The steps that the plan would have, and those it would not have any more. */
export function PlanToday({ plan }: { plan: Today["plan"] }) {
  if (!plan) return null;
  return (
    <>
      <Part title="Steps that would be new">
        {plan.added.map(({ id, title }) => (
          <li key={id} className="border-t border-rule py-3">
            {title}
          </li>
        ))}
      </Part>
      <Part title="Steps that would not be there">
        {plan.gone.map(({ id, title }) => (
          <li key={id} className="border-t border-rule py-3">
            {title}
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      <ul className="mt-2">{children}</ul>
    </>
  );
}
