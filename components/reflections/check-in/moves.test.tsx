import { render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Tongues } from "@/components/words/tongue";
import type { MovedReason, Moves as MovesMade } from "@/lib/reflections/comparing/moved";
import { usualWords } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { Moves } from "./moves";

afterEach(() => speak(usualWords));

const still: MovesMade = { rose: [], fell: [], first: null, plan: null };
const aMove = (overrides: Partial<MovedReason> = {}): MovedReason => ({
  id: "lost-interest",
  title: "Interest that faded",
  was: { fit: "partial", place: 1 },
  is: { fit: "strong", place: 0 },
  because: ["He has gone silent altogether"],
  noLonger: [],
  ...overrides,
});
const show = (moves: Partial<MovesMade>, isAnsweredAnew = true, langs: Tongues = { was: undefined, is: undefined }) =>
  render(<Moves moves={{ ...still, ...moves }} langs={langs} since="2026-11-12T12:00:00Z" isAnsweredAnew={isAnsweredAnew} />);

test("says what rose and fell, from where to where, and on which answers", () => {
  show({
    rose: [aMove()],
    fell: [
      aMove({
        id: "busy",
        title: "His life",
        was: { fit: "strong", place: 0 },
        is: { fit: "open", place: 4 },
        because: [],
        noLonger: ["He says he is busy"],
      }),
    ],
    first: { was: "His life", is: "Interest that faded" },
    plan: { was: "Give it room", is: "Let go with dignity" },
  });
  for (const words of [
    "Last time “His life” came first. Now it is “Interest that faded”.",
    "The plan was “Give it room”. Now it is “Let go with dignity”.",
    "Fits partly before, fits well now.",
    "New, and for it: he has gone silent altogether.",
    "Fits well before, can’t rule out now.",
    "No longer for it: he says he is busy.",
  ]) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
});

test("a reason that only gave way says so", () => {
  show({ fell: [aMove({ is: { fit: "open", place: 3 }, because: [] })] });
  expect(screen.getByText("Nothing new speaks against it; others fit better now.")).toBeInTheDocument();
});

test.each([
  [true, /Your new answers leave the picture as it was/],
  [false, /little has changed/],
])("where nothing moved it says that, too (answered anew: %s)", (isAnsweredAnew, words) => {
  show({}, isAnsweredAnew);
  expect(screen.getByText(words)).toBeInTheDocument();
});

test("where we can no longer tell, or could not then", () => {
  const { unmount } = show({ first: { was: null, is: "His life" } });
  expect(screen.getByText("Last time we could not tell. Now “His life” comes first.")).toBeInTheDocument();
  unmount();
  show({ first: { was: "His life", is: null } });
  expect(screen.getByText(/we can’t tell any more/)).toBeInTheDocument();
});

test("in Spanish every fit stands in a sentence of its own, then and now", () => {
  speak({ locale: "es", who: "she" });
  const others = ["a", "b", "c", "d"].map((id) => aMove({ id, title: id, because: [], is: { fit: "partial", place: 0 } }));
  show({
    rose: [aMove({ because: ["Ella guarda silencio"] }), ...others],
    fell: [
      aMove({ id: "busy", was: { fit: "open", place: 1 }, is: { fit: "unlikely", place: 4 }, because: [], noLonger: ["Está ocupada"] }),
    ],
    first: { was: "Su vida", is: "Un interés que se apagó" },
  });
  for (const words of [
    "La última vez, la primera razón era «Su vida». Ahora es «Un interés que se apagó».",
    "Antes encajaba en parte; ahora encaja bien.",
    "Antes no se podía descartar; ahora es menos probable.",
    "Nuevo, y a favor: ella guarda silencio.",
    "Ya no cuenta a favor: está ocupada.",
    "Dos más",
  ]) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
  expect(screen.getByText(/En comparación con el/)).toHaveTextContent("En comparación con el 13 de noviembre de 2026.");
});

test("what is quoted of another language is said to be in it, each of the two in its own", () => {
  speak({ locale: "es", who: "she" });
  show(
    {
      rose: [aMove({ title: "Un interés que se apagó", because: ["No te escribe nada"], noLonger: ["He says he is busy"] })],
      first: { was: "His life", is: "Un interés que se apagó" },
    },
    true,
    { was: "en-GB", is: undefined },
  );
  expect([...document.querySelectorAll("[lang]")].map((each) => `${each.getAttribute("lang")} ${each.textContent}`)).toEqual([
    "en-GB His life",
    "en-GB he says he is busy",
  ]);
});
