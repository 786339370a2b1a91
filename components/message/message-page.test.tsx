import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PersistStorage } from "zustand/middleware";
import { Reflecting } from "@/components/questions/reflecting";
import type { DraftState } from "@/lib/draft/parse-draft";
import type { Answers } from "@/lib/engine/answers";
import { planKnowledge } from "@/lib/message/offer";
import type { Listed } from "@/lib/reflections/views";
import { catalogue } from "@/lib/words/usual-catalogue";
import { type Locale, usualWords, type Who } from "@/lib/words/words";
import { fitting } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { speak } from "@/tests/setup/translations";
import { inThisTab } from "./in-this-tab";
import { MessagePage } from "./message-page";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const known = planKnowledge(catalogue);
const early: Answers = {
  age: "adult",
  bond: "early-dates",
  signs: ["there-in-person"],
  "distant-for": "one-to-four-weeks",
  "words-actions": "match-less",
  hope: "reconnect",
  safe: ["none"],
};

const nothingSaved = { body: { reflections: [], next: null } };

/** The page with these answers in the draft, at an hour of the day. */
function show(answers: Answers = {}, hour = 14) {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, hour), toFake: ["Date"] });
  const storage: PersistStorage<DraftState> = {
    getItem: async () => ({ state: { answers, foreseen: null, startedAt: 5, saveId: null } }),
    setItem: () => {},
    removeItem: () => {},
  };
  Element.prototype.scrollIntoView = () => {};
  return render(
    <Reflecting knowledge={known} storage={storage}>
      <MessagePage known={known} />
    </Reflecting>,
  );
}

/** The same where nothing is saved, once the page knows whether a message suits. */
async function open(answers: Answers = {}, hour = 14) {
  aServer(() => nothingSaved);
  const page = show(answers, hour);
  await waitFor(() => expect(screen.queryByText(/^One moment/)).toBeNull());
  return { ...page, user: userEvent.setup() };
}

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Change it until it sounds like you" });
const press = (name: string) => screen.getByRole("button", { name });

beforeEach(() => {
  inThisTab.set(null);
  return () => vi.useRealTimers();
});

describe("a message", () => {
  it("drafts what was wished for, and again in other words", async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText("Reassure him"));
    await user.click(screen.getByLabelText("Plain"));
    await user.click(screen.getByLabelText("One line"));
    await user.click(press("Write a draft"));
    expect(box()).toHaveValue("I want you to know that all is well on my side.");
    await user.click(press("Another wording"));
    expect(box()).toHaveValue("I am not upset with you, and I wanted to say so.");
    await user.type(box(), " Really.");
    expect(screen.queryByRole("button", { name: "Another wording" })).toBeNull();
  });

  it("asks the person’s own question, once", async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText("The one thing you want to ask"), "In my own words");
    await user.type(screen.getByLabelText("Your question"), "shall we go for a walk");
    await user.click(press("Write a draft"));
    expect(box().value).toContain("Shall we go for a walk?");
  });

  it("takes facts from the answers, to be seen and changed", async () => {
    await open({ ...early, "he-said": ["busy"] });
    expect(screen.getByText("Your own facts, some of them from your answers")).toBeVisible();
    expect(screen.getByLabelText("How long it has been quiet")).toHaveValue("few-weeks");
    expect(screen.getByLabelText("What you know of him just now")).toHaveValue("busy");
  });

  it("says why once for several marks of a kind, and mends each by its own button", async () => {
    const { user } = await open();
    await user.type(box(), "You never answer me. Good night. You always blame me.");
    const marks = screen.getAllByRole("heading", { name: "This may sound like blame" });
    expect(marks).toHaveLength(2);
    expect(screen.getAllByText(/easier to hear/)).toHaveLength(1);
    const second = screen.getAllByRole("listitem")[1] as HTMLElement;
    await user.click(within(second).getByRole("button", { name: "Put this in" }));
    expect(box()).toHaveValue("You never answer me. Good night. I find this hard, and I would like us to talk about it calmly.");
    await user.click(press("Undo"));
    expect(box()).toHaveValue("You never answer me. Good night. You always blame me.");
  });

  it("offers to take out what is best left out", async () => {
    const { user } = await open();
    await user.type(box(), "Good morning. Did you get my message?");
    await user.click(press("Take it out"));
    expect(box()).toHaveValue("Good morning.");
    expect(screen.getByText("We found nothing to mark.", { selector: "p:not(.sr)" })).toBeVisible();
  });

  it("at night asks to wait, without a wording of its own", async () => {
    const { user } = await open({}, 2);
    await user.type(box(), "Hi, sleep well.");
    expect(screen.getByRole("heading", { name: "It is late" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Put this in|Take it out|Show where/ })).toBeNull();
  });

  it("never loses what was written to a draft or to Clear", async () => {
    const { user } = await open();
    await user.type(box(), "My own words.");
    await user.click(press("Write a draft"));
    await user.click(press("Clear"));
    expect(box()).toHaveValue("");
    await user.click(press("Undo"));
    await user.click(press("Undo"));
    expect(box()).toHaveValue("My own words.");
  });

  it("is still there after another page of ours, and says that nothing is sent or saved", async () => {
    const { user, unmount } = await open();
    await user.type(box(), "My own words.");
    unmount();
    await open();
    expect(box()).toHaveValue("My own words.");
    expect(box()).toHaveAccessibleDescription(/Nothing is sent, and nothing is saved/);
  });
});

describe("with a plan", () => {
  it("leaves out what the answers rule out, and says so", async () => {
    await open({ ...early, "your-reach": "asked-directly" });
    expect(screen.queryByLabelText("Ask what is going on")).toBeNull();
    expect(screen.getByText(/Some are left out/).parentElement).toHaveTextContent("You have asked him calmly what is going on.");
  });

  it("puts help before the message for somebody not coping, and leaves it for another day", async () => {
    await open({ ...early, feeling: "not-coping" });
    expect(screen.getByRole("link", { name: "People you can reach now" })).toHaveAttribute("href", "/help");
    expect(screen.getByText(/no message in it for today/)).toBeVisible();
  });

  it("leads to help, and offers no message, to somebody in danger", async () => {
    await open({ ...early, safe: ["afraid"] });
    expect(screen.getByRole("heading", { name: "This comes first" })).toBeVisible();
    expect(screen.getByText("You are afraid of him.")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("says kindly why there is none where it is over", async () => {
    await open({ ...early, "he-said": ["ended-it"] });
    expect(screen.getByText(/You told us:/).parentElement).toHaveTextContent("He says it is over.");
    expect(screen.getByRole("link", { name: "See your plan" })).toHaveAttribute("href", "/reflect/result");
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("without a draft", () => {
  const lists = (...reflections: Listed[]) => aServer(() => ({ body: { reflections, next: null } }));
  const afraid = {
    answers: { ...early, safe: ["afraid"] },
    result: fitting({}, { safety: "urgent", stance: { id: "safety", title: "Safety first" } }),
  };
  const calm = { answers: early, result: fitting({}, { stance: { id: "reconnect", title: "Reach out" }, steps: [] }) };

  it("shows no box before it is known what is saved", async () => {
    let resolve: (said: { body: unknown }) => void = () => {};
    const answer = new Promise<{ body: unknown }>((settle) => {
      resolve = settle;
    });
    const { calls } = aServer(() => answer);
    show();
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(screen.getByText(/^One moment/)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    resolve(nothingSaved);
    expect(await screen.findByRole("textbox", { name: "Change it until it sounds like you" })).toBeVisible();
  });

  it("leads to help where what was saved told of danger", async () => {
    lists(aListed({ id: "first", journal: afraid }));
    show();
    expect(await screen.findByText("You are afraid of him.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "A message to him can wait" })).toBeVisible();
    expect(screen.getByRole("link", { name: "See your plan" })).toHaveAttribute("href", "/reflections/first");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("leads to help where the newest check-in did", async () => {
    const checkIn = { of: "first", changed: [], did: "" };
    lists(
      aListed({ id: "later", journal: { ...afraid, savedAt: "2026-11-20T10:00:00.000Z", checkIn } }),
      aListed({ id: "first", journal: calm }),
    );
    show();
    expect(await screen.findByRole("link", { name: "People you can reach now" })).toHaveAttribute("href", "/help");
    expect(screen.getByRole("link", { name: "Check in" })).toHaveAttribute("href", "/reflections/first/check-in");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("keeps the days without contact while they run, and not after", async () => {
    const limit = (days: number) =>
      aListed({
        id: "first",
        journal: { ...calm, limit: { kind: "no-contact", startedAt: "2026-11-17T10:00:00.000Z", days, pauses: [], endedAt: null } },
      });
    lists(limit(7));
    const { unmount } = show();
    expect(await screen.findByRole("heading", { name: "You set yourself some days without contact" })).toBeVisible();
    expect(screen.getByRole("link", { name: "See the days you set" })).toHaveAttribute("href", "/reflections/first#limit");
    expect(screen.queryByRole("textbox")).toBeNull();
    unmount();
    lists(limit(3));
    show();
    expect(await screen.findByRole("textbox", { name: "Change it until it sounds like you" })).toBeVisible();
  });

  it("takes facts from the one story that is saved", async () => {
    lists(aListed({ journal: calm }));
    show();
    expect(await screen.findByText("Your own facts, some of them from your answers")).toBeVisible();
  });

  it("is there without a network, and asks nothing of the server where there is a draft", async () => {
    aServer(noNetwork);
    const { unmount } = show();
    expect(await screen.findByRole("textbox", { name: "Change it until it sounds like you" })).toBeVisible();
    unmount();
    const { calls } = aServer(() => nothingSaved);
    show({ ...early, safe: ["afraid"] });
    expect(await screen.findByText("You are afraid of him.")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(calls).toEqual([]);
  });
});

describe("in other words", () => {
  afterEach(() => speak(usualWords));

  it("drafts and looks over a message in Spanish", async () => {
    speak({ locale: "es", who: "she" });
    const { user } = await open();
    const message = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Cámbialo hasta que suene a ti" });
    await user.click(screen.getByLabelText("Darle tranquilidad"));
    await user.click(screen.getByLabelText("Una línea"));
    await user.click(press("Escribir un borrador"));
    expect(message).toHaveValue("Hola. Valoro cómo eres, y quería que lo supieras por mí.");
    await user.clear(message);
    await user.type(message, "Nunca me contestas. ¿Has visto mi mensaje?");
    expect(screen.getByText("Dos cosas por mirar.", { selector: "p:not(.sr)" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Esto puede sonar a reproche" })).toBeVisible();
    await user.click(press("Poner esto"));
    await user.click(press("Quitarlo"));
    expect(message).toHaveValue("Me alegraría saber de ti más a menudo.");
    expect(message).toHaveAccessibleDescription(/^8 palabras\. No se envía nada/);
  });

  it.each<[Locale, Who, string, string]>([
    ["en", "they", "A message to them can wait", "whether to write to them"],
    ["en", "she", "A message to her can wait", "whether to write to her"],
    ["es", "they", "Escribirle puede esperar", "Lo que quieras decirle"],
  ])("says why not in the words chosen: %s, %s", async (locale, who, title, why) => {
    speak({ locale, who });
    aServer(() => nothingSaved);
    show({ ...early, safe: ["afraid"] });
    expect(await screen.findByRole("heading", { name: title })).toBeVisible();
    expect(screen.getByText(new RegExp(why))).toBeVisible();
  });
});
