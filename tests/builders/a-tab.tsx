import { act, render } from "@testing-library/react";
import { useState } from "react";
import type { PersistStorage } from "zustand/middleware";
import { CheckAnswers } from "@/components/questions/check-answers";
import { Questionnaire } from "@/components/questions/questionnaire";
import { Reflecting } from "@/components/questions/reflecting";
import type { ReasonChoice } from "@/components/reflections/outcome/reason-choice";
import type { Question } from "@/lib/catalogue/schema";
import type { DraftState } from "@/lib/draft/parse-draft";
import type { Answers } from "@/lib/engine/answers";
import type { Knowledge } from "@/lib/engine/knowledge";
import { aReason } from "./a-catalogue";

const option = (id: string, label: string) => ({ id, label, statement: label });
const common = { topic: "us", about: "Something", why: "It shapes the plan.", core: true } as const;
const questions: Question[] = [
  {
    ...common,
    id: "age",
    kind: "single",
    text: "Are you 18 or older?",
    options: [option("adult", "Yes"), option("under-18", "No, younger")],
  },
  {
    ...common,
    id: "bond",
    kind: "single",
    text: "What were you?",
    options: [option("casual", "Casual"), option("relationship", "A couple")],
  },
  {
    ...common,
    id: "children",
    kind: "single",
    text: "Are there children?",
    onlyFor: ["bond.relationship"],
    options: [option("yes", "Yes, children"), option("no", "No children")],
  },
  {
    ...common,
    id: "before",
    kind: "multi",
    text: "What happened before?",
    options: [
      { ...option("nothing", "Nothing"), alone: true },
      option("argument", "An argument"),
      option("closeness", "We got closer"),
      { ...option("first-sex", "We slept together"), adult: true },
    ],
  },
  {
    ...common,
    id: "pictures",
    kind: "single",
    text: "Were there pictures?",
    onlyFor: ["age.adult"],
    options: [option("no", "None"), option("yes", "Some")],
  },
  {
    ...common,
    id: "hope",
    kind: "single",
    text: "What would help?",
    options: [option("calm", "Feeling calmer"), option("decide", "Deciding")],
  },
];

/** Core questions only, so that the order is the one above; one reason, as the engine weighs nothing against nothing. */
const knowledge: Knowledge = { questions, usual: {}, reasons: [aReason("busy", [{ when: "before.argument", weight: 1 }])] };

/** What can be feared or thought. */
const reasons: ReasonChoice[] = [
  { id: "busy", title: "A busy time", where: "in his life" },
  { id: "faded", title: "It has faded", where: "in him" },
];

/** What the questionnaire asks of the router: another page, under another address. */
export type PageRouter = { push: (to: string) => void; replace: (to: string) => void };

function Pages({ router }: { router: PageRouter }) {
  const [path, setPath] = useState(window.location.pathname);
  const open = (how: "pushState" | "replaceState") => (to: string) => {
    window.history[how]({}, "", to);
    setPath(to);
  };
  router.push = open("pushState");
  router.replace = open("replaceState");
  window.onpopstate = () => act(() => setPath(window.location.pathname));
  return path === "/reflect/check" ? <CheckAnswers reasons={reasons} /> : path === "/reflect" ? <Questionnaire /> : <h1>Elsewhere</h1>;
}

/** A tab of a browser in which the questionnaire is opened; what the browser keeps outlives the page. */
export function aTab(router: PageRouter, answers: Answers = {}) {
  // jsdom lays nothing out and so knows no scrolling.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  let kept: DraftState | undefined = { answers, foreseen: null, startedAt: null, saveId: null };
  const storage: PersistStorage<DraftState> = {
    getItem: async () => (kept ? { state: kept } : null),
    setItem: (_, { state }) => {
      kept = state;
    },
    removeItem: () => {
      kept = undefined;
    },
  };
  let page: ReturnType<typeof render> | undefined;
  const load = () => {
    page?.unmount();
    page = render(
      <Reflecting knowledge={knowledge} storage={storage}>
        <Pages router={router} />
      </Reflecting>,
    );
  };
  return {
    kept: () => kept?.answers ?? {},
    /** A link followed from elsewhere. */
    open(path: string) {
      window.history.pushState(null, "", path);
      load();
    },
    reload: load,
    /** The day is over, or another tab saved the draft. */
    forget() {
      kept = undefined;
    },
  };
}
