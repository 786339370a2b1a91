import { describe, expect, it } from "vitest";
import { feltWordsIn } from "@/components/reflections/felt-words";
import type { SetAside } from "@/lib/reflections/comparing/answers-today";
import { compare, type Side } from "@/lib/reflections/comparing/compare";
import { translatorFor } from "@/lib/words/translator";
import { usualWords } from "@/lib/words/words";
import { aReflection } from "@/tests/builders/a-reflection";
import { anExplainedReason, anExplanation } from "@/tests/builders/an-explanation";
import { alongWords, evidenceWords, groundWords, overview, todayWords } from "./sentences";

const t = translatorFor(usualWords, "compare");
const speech = { t, locale: "en-GB" };
const feltWords = feltWordsIn(translatorFor(usualWords, "felt"));
const spanish = { t: translatorFor({ locale: "es", who: "she" }, "compare"), locale: "es" };

const side = (reflection: Side["reflection"]): Side => ({ reflection, marks: {} });
const busy = { options: ["he-said.busy"], statement: "He says he is busy", strength: 2 } as const;

describe("what differs between two", () => {
  it("is said in a few sentences: answers, what came first, what moved, the plan, how the person was", () => {
    const before = side(aReflection({ journal: { feeling: { id: "very-anxious", label: "Very anxious" } } }));
    const explanation = anExplanation({
      reasons: [
        anExplainedReason({ id: "gone", title: "A quiet way out", fit: "strong" }),
        anExplainedReason({ fit: "open", for: [] }),
        anExplainedReason({ id: "too-fast", title: "It went too fast for him", fit: "strong", for: [busy] }),
      ],
    });
    explanation.plan.stance = { ...explanation.plan.stance, id: "weigh", title: "Weigh it" };
    const after = side(aReflection({ explanation, journal: { feeling: { id: "okay", label: "All right" } } }));
    expect(overview(speech, compare(before, after), feltWords)).toBe(
      "No answer differs. “Something else going on in his life” came first earlier, “A quiet way out” later. " +
        "“It went too fast for him” fits better later. The plan went from “Give it room” to “Weigh it”. " +
        "You were very anxious, and later all right.",
    );
  });

  it("says where one of the two could not tell, and counts one answer as one", () => {
    const given = [{ question: "pace", text: "Pace?", chosen: ["Fast"] }];
    const silent = side(aReflection({ given: [], explanation: anExplanation({ canTell: false }) }));
    const told = side(aReflection({ given }));
    expect(overview(speech, compare(silent, told), feltWords)).toBe(
      "One answer differs. The earlier one could not tell. In the later one “Something else going on in his life” comes first.",
    );
    expect(overview(speech, compare(told, silent), feltWords)).toContain("The later one can’t tell.");
    expect(overview(speech, compare(silent, silent), feltWords)).toContain("Neither set one reason above the others.");
  });

  it("gives the grounds of a move, and only a number of those that are left", () => {
    const reason = {
      id: "a",
      title: "A",
      was: { fit: "strong", place: 0 },
      is: { fit: "open", place: 3 },
      because: ["He calls", "He asks", "He plans"],
      noLonger: ["He is busy", "He is ill"],
    } as const;
    expect(groundWords(speech, { ...reason, because: [...reason.because], noLonger: [...reason.noLonger] }, false)).toEqual([
      "Later, and against it: he calls.",
      "Later, and against it: he asks.",
      "Later, and against it: he plans.",
      "Two more answers moved it.",
    ]);
  });

  it("says how a reason went over time", () => {
    expect(alongWords(t, ["strong", "strong", "open"])).toBe("fits well, then can’t rule out");
    expect(alongWords(t, ["partial", "partial"])).toBe("fits partly each time");
  });
});

describe("what today’s catalogue says otherwise", () => {
  it.each([
    [{ was: 0, is: 2 }, "Counts somewhat for it now, and did not then: he calls."],
    [{ was: -3, is: 0 }, "Counted strongly against it then, and no longer does: he calls."],
    [{ was: 1, is: -2 }, "Counts against it now, and counted for it then: he calls."],
    [{ was: 1, is: 3 }, "Counts strongly for it now, and slightly then: he calls."],
  ])("of an answer that weighed %o", (weights, words) => {
    expect(evidenceWords(t, { statement: "He calls", ...weights })).toBe(words);
  });

  it("is said in a few sentences", () => {
    const aside: SetAside = { question: "q", text: "Q?", chosen: [], why: "no-option" };
    expect(
      todayWords(speech, {
        first: { was: "A", is: null },
        plan: { was: "Weigh it", is: "Weigh it", added: [], gone: [] },
        setAside: [aside],
        changed: [],
      }),
    ).toBe("Then “A” came first. Today we could not tell. The plan would have other steps. One of your answers would not count any more.");
  });
});

describe("in Spanish", () => {
  it("tells the same of two, with numbers in words", () => {
    const given = ["pace", "before"].map((question) => ({ question, text: "¿?", chosen: ["Sí"] }));
    const before = side(aReflection({ given: [], journal: { feeling: { id: "very-anxious", label: "Very anxious" } } }));
    const after = side(aReflection({ given, journal: { feeling: { id: "not-coping", label: "Esto me supera" } } }));
    expect(overview(spanish, compare(before, after), feltWordsIn(translatorFor({ locale: "es", who: "she" }, "felt")))).toBe(
      "Cambian dos respuestas. «Something else going on in his life» aparece en primer lugar las dos veces. " +
        "Estabas con mucha ansiedad, y después al límite.",
    );
  });

  it("tells what counts otherwise, and how a reason went", () => {
    expect(evidenceWords(spanish.t, { statement: "Llama", was: 1, is: 3 })).toBe(
      "Ahora pesa mucho a favor, y entonces pesaba poco: llama.",
    );
    expect(alongWords(spanish.t, ["strong", "open", "unlikely"])).toBe("encaja bien, luego no se puede descartar, luego menos probable");
  });
});

it("does not take the same plan in other words for another", () => {
  const explanation = anExplanation();
  explanation.plan.stance = { ...explanation.plan.stance, title: "Dar espacio" };
  expect(overview(speech, compare(side(aReflection()), side(aReflection({ explanation }))), feltWords)).not.toContain("plan");
});
