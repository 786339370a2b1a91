import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FindingProvider } from "@/components/reflections/finding/finding-state";
import { QueryProvider } from "@/components/reflections/query-provider";
import type { Journal } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";
import { usualWords } from "@/lib/words/words";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { anId } from "@/tests/builders/an-owner";
import { speak } from "@/tests/setup/translations";
import { ReflectionList } from "./reflection-list";

const titles = {
  "too-fast": "It went too fast",
  "not-over-ex": "He isn’t over his ex",
  "other-life": "Something else going on in his life",
};

const show = () =>
  render(
    <QueryProvider>
      <FindingProvider>
        <h1 id="reflections-heading" tabIndex={-1}>
          Your reflections
        </h1>
        <ReflectionList titles={titles} />
      </FindingProvider>
    </QueryProvider>,
  );

const saved = (n: number, savedAt: string, journal: Partial<Journal> = {}) =>
  aListed({ id: anId(n), journal: aJournal({ savedAt, ...journal }) });
const checkIn = (n: number, of: number, savedAt: string, journal: Partial<Journal> = {}) =>
  saved(n, savedAt, { checkIn: { of: anId(of), changed: [], did: "" }, ...journal });
const page = (reflections: Listed[], next: string | null = null) => ({ body: { reflections, next } });
const result = (
  title: string | null,
  fits: [string, "strong" | "partial" | "unlikely"][] = [["other-life", "strong"]],
): Journal["result"] => ({
  ...aJournal().result,
  canTell: title !== null,
  title,
  reasons: fits.map(([id, fit]) => ({ id, fit })),
});

/** An entry's list item, found by the name of its link. */
async function item(name: RegExp): Promise<HTMLElement> {
  const found = (await screen.findByRole("link", { name })).closest("li");
  if (!found) throw new Error("not in a list");
  return found;
}

const entries = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T10:00:00Z") });
});

afterEach(() => speak(usualWords));

test("where nothing is saved it says so, and leads to the questions", async () => {
  aServer(() => page([]));
  show();
  expect(await screen.findByText("Nothing is saved in this browser yet.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Begin" })).toHaveAttribute("href", "/reflect");
});

test("one alone is said to be one, and there is nothing to look through or to compare", async () => {
  aServer(() => page([aListed()]));
  show();
  expect(await screen.findByText("One so far. It is kept as you saw it that day.")).toBeInTheDocument();
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(screen.queryByRole("button", { name: "Compare two" })).toBeNull();
  expect(screen.getByRole("link", { name: "New reflection" })).toBeInTheDocument();
});

test("a reflection says the day, whom it is about, the first reason, what fits, the plan, and how the person was", async () => {
  const journal = aJournal({
    person: "Daniel",
    result: {
      ...result("Something else going on in his life", [
        ["other-life", "strong"],
        ["a", "strong"],
        ["b", "partial"],
        ["c", "partial"],
        ["d", "partial"],
        ["e", "unlikely"],
      ]),
      stance: { id: "give-room", title: "Give it room" },
      steps: ["give-space", "slow-down", "stay-social"],
    },
    steps: { "slow-down": { state: "done", at: "2026-11-14T10:00:00Z", note: "" } },
    feeling: { id: "low", label: "Low" },
  });
  aServer(() => page([aListed({ journal })]));
  show();
  const shown = await item(/^Something else going on in his life/);
  expect(within(shown).getByRole("link")).toHaveAttribute("href", `/reflections/${aListed().id}`);
  // Chatham Islands: it was the next day there already.
  expect(within(shown).getByText("13 November")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "November 2026" })).toBeInTheDocument();
  expect(shown).toHaveTextContent("Reflection on Daniel");
  expect(shown).toHaveTextContent("Fits well. One more fits well. Three more fit partly.");
  expect(shown).toHaveTextContent("Plan: give it room. One of three steps done.");
  expect(shown).toHaveTextContent("How you were: “Low”");
});

test("where we could not tell, it says that", async () => {
  aServer(() => page([aListed({ journal: aJournal({ result: result(null) }) })]));
  show();
  expect(await item(/^We couldn’t tell/)).toHaveTextContent("Your answers did not set one reason above the others.");
});

test("check-ins and outcomes stand among the reflections, by month, with what they say", async () => {
  aServer(() =>
    page([
      checkIn(3, 1, "2026-11-19T10:00:00Z", {
        notes: { text: "He wrote first, on Sunday.", version: 1 },
        feeling: { id: "unsettled", label: "Unsettled" },
      }),
      saved(1, "2026-11-15T10:00:00Z", { person: "Daniel", feeling: { id: "very-anxious", label: "Very anxious" } }),
      saved(2, "2026-05-02T10:00:00Z", {
        person: "Marco",
        result: result("It went too fast", [
          ["too-fast", "strong"],
          ["not-over-ex", "partial"],
        ]),
        outcome: { reasons: ["not-over-ex"], endings: [], day: "2026-06-30", note: "I knew in April.", at: "2026-06-30T10:00:00Z" },
      }),
    ]),
  );
  show();
  const now = await item(/^Check-in on Daniel/);
  expect(within(now).getByRole("link")).toHaveAttribute("href", `/reflections/${anId(3)}`);
  expect(now).toHaveTextContent("He wrote first, on Sunday.");
  expect(now).toHaveTextContent("You had been very anxious. Now you were unsettled.");
  const out = await item(/^He isn’t over his ex, 30 June 2026/);
  expect(out).toHaveTextContent("How it turned out with Marco");
  expect(out).toHaveTextContent("This had come second, and fitted partly.");
  expect(out).toHaveTextContent("I knew in April.");
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "November 2026",
    "June 2026",
    "May 2026",
  ]);
  expect(screen.getByText("Two of them, since May 2026. Each is kept as you saw it that day.")).toBeInTheDocument();
});

test("after four weeks it asks how one turned out, and no longer once that is noted", async () => {
  const outcome = { reasons: [], endings: ["ended" as const], day: "2026-10-10", note: "", at: "2026-10-10T10:00:00Z" };
  aServer(() => page([saved(1, "2026-11-15T10:00:00Z"), saved(2, "2026-10-02T10:00:00Z", { outcome }), saved(3, "2026-10-01T10:00:00Z")]));
  show();
  const add = await screen.findByRole("link", { name: /^Add it/ });
  expect(add).toHaveAttribute("href", `/reflections/${anId(3)}#outcome-heading`);
});

test("one that is damaged stands among the others, and says that it is", async () => {
  const damaged: Listed = { id: anId(2), savedAt: "2026-11-01T12:00:00.000Z", readable: false, version: 1, of: null };
  aServer(() => page([aListed({ journal: aJournal({ result: result("Another one") }) }), damaged]));
  show();
  expect(await item(/^This one cannot be read/)).toHaveTextContent("Your other reflections are not touched by it.");
  expect(screen.getByRole("link", { name: /^Another one/ })).toBeInTheDocument();
});

test("earlier ones are fetched when they are wanted, and the focus goes to the first of them", async () => {
  const first = saved(1, "2026-11-12T10:00:00Z");
  const second = saved(2, "2026-11-01T10:00:00Z", { result: result("An earlier one") });
  const { calls } = aServer(({ path }) =>
    path.includes("limit=200") ? page([first, second]) : path.includes("after=") ? page([second]) : page([first], "1700000000000.x"),
  );
  show();
  await screen.findByRole("button", { name: "Show earlier ones" });
  expect(screen.queryByRole("link", { name: /^An earlier one/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show earlier ones" }));
  await waitFor(() => expect(screen.getByRole("link", { name: /^An earlier one/ })).toHaveFocus());
  expect(calls.map(({ path }) => path)).toEqual(expect.arrayContaining(["/api/reflections", "/api/reflections?after=1700000000000.x"]));
  expect(screen.queryByRole("button", { name: "Show earlier ones" })).toBeNull();
});

test("where they cannot be fetched it says that they are safe, and tries again when asked", async () => {
  let isBroken = true;
  aServer(() =>
    isBroken
      ? { status: 400, body: { error: { message: "Not now." } } }
      : page([aListed({ journal: aJournal({ result: result("Back") }) })]),
  );
  show();
  expect(await screen.findByRole("alert")).toHaveTextContent("We could not fetch your reflections. Nothing was changed.Not now.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: /^Back/ })).toBeInTheDocument();
});

test("without a network it tries again by itself before it says so", async () => {
  const { calls } = aServer(noNetwork);
  show();
  expect(await screen.findByText(/You seem to be offline/, {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(calls).toHaveLength(3);
}, 15_000);

test("a week after the last word a check-in is offered, and Later is later", async () => {
  aServer(() => page([saved(1, "2026-11-12T10:00:00Z", { person: "Daniel" })]));
  const { unmount } = show();
  expect(await screen.findByRole("heading", { name: "It is a week since you last wrote about Daniel" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Check in" })).toHaveAttribute("href", `/reflections/${anId(1)}/check-in`);
  await userEvent.click(screen.getByRole("button", { name: "Later" }));
  expect(screen.queryByRole("link", { name: "Check in" })).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  // What is kept of it names nobody.
  expect(JSON.stringify(localStorage)).not.toMatch(/Daniel|0000/);
  unmount();
  show();
  await screen.findByText("One so far. It is kept as you saw it that day.");
  expect(screen.queryByRole("link", { name: "Check in" })).toBeNull();
});

test("what was written on this day a year ago is shown, and nothing where there was none", async () => {
  aServer(() => page([saved(2, "2026-11-18T10:00:00Z"), saved(1, "2025-11-21T02:00:00Z", { result: result("An old one") })]));
  show();
  const section = (await screen.findByRole("heading", { name: "On this day" })).closest("section");
  expect(section).toHaveTextContent("A year ago. Reflection.An old one");
});

const several = () =>
  page([
    saved(4, "2026-11-20T10:00:00Z", {
      person: "Daniel",
      result: result("Fourth"),
      notes: { text: "We went to the lighthouse.", version: 1 },
    }),
    checkIn(3, 2, "2026-11-19T10:00:00Z", { feeling: { id: "low", label: "Low" } }),
    saved(2, "2026-10-12T10:00:00Z", { person: "Marco", result: result("Second", [["too-fast", "strong"]]) }),
    saved(1, "2026-10-02T10:00:00Z", { person: "marco", result: result("First") }),
  ]);

test("a word is looked for here, in what is there, and marked where it stands; no request says what it was", async () => {
  const { calls } = aServer(several);
  show();
  await userEvent.type(await screen.findByRole("searchbox", { name: "Find a word" }), "lighth");
  await waitFor(() => expect(entries()).toEqual([expect.stringContaining("Fourth")]));
  expect(document.querySelector("mark")).toHaveTextContent("lighthouse");
  expect(screen.getByRole("status")).toHaveTextContent("One found.");
  expect(calls.map(({ path, method }) => `${method} ${path}`)).toEqual(["GET /api/reflections"]);
  expect(window.location.href).not.toContain("light");
});

test("a slip of the finger finds what comes near, and is told so", async () => {
  aServer(several);
  show();
  await userEvent.type(await screen.findByRole("searchbox"), "lihgthouse");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("Nothing has “lihgthouse” as it stands. One found. It comes near."),
  );
  expect(entries()).toEqual([expect.stringContaining("Fourth")]);
});

test("where nothing is found it says what to do, and Show everything goes back", async () => {
  aServer(several);
  show();
  const field = await screen.findByRole("searchbox");
  await userEvent.type(field, "zzyzx");
  expect(await screen.findByRole("heading", { name: "Nothing here has “zzyzx”" })).toBeInTheDocument();
  expect(screen.getByText(/Try fewer words/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Show everything" }));
  expect(entries()).toHaveLength(4);
  expect(field).toHaveFocus();
  expect(field).toHaveValue("");
});

test("people narrow the list, however their names were written", async () => {
  aServer(several);
  show();
  await userEvent.click(await screen.findByRole("radio", { name: "Marco" }));
  expect(entries().map((text) => text?.split(",")[0])).toEqual(["Check-in on Marco", "Second", "First"]);
  expect(screen.getAllByRole("radio")).toHaveLength(3);
  await userEvent.click(screen.getByRole("radio", { name: "Everyone" }));
  expect(entries()).toHaveLength(4);
});

test("filters that nothing meets say so", async () => {
  aServer(several);
  show();
  await userEvent.click(await screen.findByRole("radio", { name: "Daniel" }));
  await userEvent.click(screen.getByText("More ways to find"));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "A reason" }), "It went too fast");
  expect(screen.getByRole("heading", { name: "Nothing here is all of that" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: "Everyone" }));
  expect(entries()).toEqual([expect.stringContaining("Second")]);
});

test("the calendar has a button for each day with something, and shows that day", async () => {
  aServer(several);
  show();
  await userEvent.click(await screen.findByText("Calendar"));
  const table = screen.getByRole("table", { name: "November 2026" });
  expect(
    within(table)
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label")),
  ).toEqual(["19 November 2026, one entry", "20 November 2026, one entry"]);
  await userEvent.click(screen.getByRole("button", { name: "Month before" }));
  await userEvent.click(screen.getByRole("button", { name: "12 October 2026, one entry" }));
  expect(entries()).toEqual([expect.stringContaining("Second")]);
  expect(screen.getByRole("button", { name: "12 October 2026, one entry" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("button", { name: "Month before" })).toHaveAttribute("aria-disabled", "true");
});

test("looking for something fetches all there is, two hundred at a time", async () => {
  const [fourth, third, second, first] = several().body.reflections;
  const some = (...rows: (Listed | undefined)[]) => rows.filter((row) => row !== undefined);
  const { calls } = aServer(({ path }) => {
    const query = new URL(path, "http://here").searchParams;
    if (query.get("limit") !== "200") return page(some(fourth), "4.x");
    return query.has("after") ? page(some(second, first)) : page(some(fourth, third), "3.x");
  });
  show();
  await userEvent.type(await screen.findByRole("searchbox"), "first");
  await waitFor(() => expect(entries()).toEqual([expect.stringContaining("First")]));
  expect(calls.map(({ path }) => path)).toEqual(["/api/reflections", "/api/reflections?limit=200", "/api/reflections?after=3.x&limit=200"]);
});

test("where the rest cannot be fetched, what is here is shown, and it tries again when asked", async () => {
  const [fourth, ...others] = several().body.reflections;
  let isBroken = true;
  aServer(({ path }) => {
    if (!path.includes("limit=200")) return page(fourth ? [fourth] : [], "4.x");
    return isBroken ? { status: 400, body: { error: { message: "Not now." } } } : page([...(fourth ? [fourth] : []), ...others]);
  });
  show();
  await userEvent.type(await screen.findByRole("searchbox"), "second");
  expect(await screen.findByRole("alert")).toHaveTextContent("We could not fetch all of your reflections. Nothing was changed.Not now.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(entries()).toEqual([expect.stringContaining("Second")]));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("two are chosen to be compared, a check-in among them, and no third", async () => {
  aServer(several);
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Compare two" }));
  expect(screen.getByRole("heading", { name: "Choose two to compare" })).toHaveFocus();
  const ticks = screen.getAllByRole("checkbox");
  expect(ticks).toHaveLength(4);
  expect(screen.queryByRole("link", { name: "Compare these two" })).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: /20 November/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /19 November/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /12 October/ }));
  expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
  expect(screen.getByRole("link", { name: "Compare these two" })).toHaveAttribute("href", `/reflections/compare?a=${anId(4)}&b=${anId(3)}`);
  await userEvent.click(screen.getByRole("button", { name: "Stop choosing" }));
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByRole("button", { name: "Compare two" })).toHaveFocus();
});

test("in Spanish, months, counts and what a reflection came to are said as one says them", async () => {
  speak({ locale: "es", who: "she" });
  const steps = { "slow-down": { state: "done" as const, at: "2026-11-14T10:00:00Z", note: "" } };
  const told = {
    ...result("Algo más ocurre en su vida", [
      ["other-life", "strong"],
      ["a", "partial"],
    ]),
    steps: ["slow-down"],
  };
  aServer(() =>
    page([
      checkIn(3, 1, "2026-11-19T10:00:00Z", { feeling: { id: "not-coping", label: "Esto me supera" } }),
      saved(1, "2026-11-12T10:00:00Z", { person: "Ana", result: { ...told, stance: { id: "give-room", title: "Dar espacio" } }, steps }),
      saved(2, "2026-05-02T10:00:00Z", {
        result: result("Fue demasiado rápido", [
          ["too-fast", "strong"],
          ["b", "partial"],
        ]),
        outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-05-30", note: "", at: "2026-06-30T10:00:00Z" },
      }),
    ]),
  );
  show();
  const shown = await item(/^Algo más ocurre en su vida, 12 de noviembre de 2026/);
  expect(shown).toHaveTextContent("Reflexión sobre Ana");
  expect(shown).toHaveTextContent("Encaja bien. Una más encaja en parte. Un repaso desde entonces.");
  expect(shown).toHaveTextContent("Plan: dar espacio. Su único paso está hecho.");
  expect(await item(/^Repaso sobre Ana/)).toHaveTextContent("Estabas al límite.");
  expect(await item(/^It went too fast, 30 de mayo de 2026/)).toHaveTextContent(
    "Volvió. Esta razón había quedado en primer lugar y encajaba bien.",
  );
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Noviembre de 2026", "Mayo de 2026"]);
  expect(screen.getByText("Dos en total, desde mayo de 2026. Cada una se conserva tal como la viste ese día.")).toBeInTheDocument();
});

test("of someone spoken of as they, the outcome says that they came back", async () => {
  speak({ locale: "en", who: "they" });
  const outcome = { reasons: [], endings: ["came-back" as const], day: "2026-11-15", note: "", at: "2026-11-15T10:00:00Z" };
  aServer(() => page([saved(1, "2026-11-12T10:00:00Z", { outcome })]));
  show();
  expect(await item(/^They came back, 15 November 2026/)).toBeInTheDocument();
});

test("what was kept in another language is said to be in it, and the rest is not", async () => {
  speak({ locale: "es", who: "she" });
  const feeling = { id: "low", label: "Low" };
  aServer(() =>
    page([
      saved(1, "2026-11-20T10:00:00Z", { words: "en-he", result: result("It went too fast for him"), feeling }),
      saved(2, "2026-11-19T10:00:00Z", { words: "es-he", result: result("Fue demasiado rápido") }),
      saved(3, "2026-11-18T10:00:00Z", { words: "en-he", result: result(null) }),
      saved(4, "2025-11-21T02:00:00Z", { words: "en-she", result: result("An old one") }),
    ]),
  );
  show();
  const shown = await item(/^It went too fast for him, 20 de noviembre de 2026/);
  const inEnglish = (within: ParentNode) => [...within.querySelectorAll('[lang="en-GB"]')].map(({ textContent }) => textContent);
  expect(inEnglish(shown)).toEqual(["It went too fast for him", "give it room", "Low"]);
  expect(shown).toHaveTextContent("Plan: give it room.");
  expect((await item(/^Fue demasiado rápido/)).querySelector("[lang]")).toBeNull();
  expect(inEnglish(await item(/^No pudimos/))).toEqual(["give it room"]);
  expect(inEnglish(screen.getByRole("region", { name: "Un día como hoy" }))).toEqual(["An old one"]);
  expect(screen.getByRole("option", { name: "Low", hidden: true })).toHaveAttribute("lang", "en-GB");
});
