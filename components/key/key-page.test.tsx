import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { groupsOf, writeKey } from "@/lib/vault/written-key";
import { usualWords } from "@/lib/words/words";
import { refresh, show } from "@/tests/builders/a-key-page";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { speak } from "@/tests/setup/translations";
import { KeyPage } from "./key-page";

vi.mock("next/navigation", async () => (await import("@/tests/builders/a-key-page")).navigation);

const written = writeKey(Uint8Array.from({ length: 16 }, (_, i) => i * 7));

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const shownKey = () => document.querySelector(".key")?.textContent?.replace("Your key: ", "").trim().replaceAll(" ", "-");
const here = { hasKey: true, isKept: false };
const calls = (server: ReturnType<typeof aServer>) => server.calls.map(({ method, path }) => `${method} ${path}`);

beforeEach(() => {
  localStorage.clear();
  refresh.mockClear();
});

describe("the key", () => {
  const server = () => aServer(({ path }) => (path === "/api/key/show" ? { body: { key: written } } : { status: 204 }));

  test("is not there before it is asked for, and goes again", async () => {
    const { calls: made } = server();
    show(<KeyPage {...here} />);
    expect(made).toEqual([]);
    expect(document.body.innerHTML).not.toContain(groupsOf(written)[0]);
    await userEvent.click(button("Show my key"));
    await waitFor(() => expect(shownKey()).toBe(written));
    await userEvent.click(button("Hide it"));
    expect(document.body.innerHTML).not.toContain(groupsOf(written)[0]);
  });

  test("is checked out of sight by one of its groups, and then counts as kept", async () => {
    const asked = server();
    show(<KeyPage {...here} />);
    await userEvent.click(button("Show my key"));
    await userEvent.click(await screen.findByRole("button", { name: "Go on" }));
    expect(document.body.innerHTML).not.toContain(groupsOf(written)[0]);
    const field = screen.getByRole("textbox", { name: /^From what you kept/ });
    expect(field).toHaveFocus();
    await userEvent.type(field, "AAAA");
    await userEvent.click(button("I’ve kept it"));
    expect(field).toHaveAccessibleDescription(/That is not the/);
    expect(field).toHaveValue("AAAA");
    const names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
    const group = names.findIndex((name) => screen.queryByLabelText(`From what you kept: the ${name} group`));
    await userEvent.clear(field);
    await userEvent.type(field, ` ${groupsOf(written)[group]?.toLowerCase()} `);
    await userEvent.click(button("I’ve kept it"));
    expect(await screen.findByText("Good. You have your key.")).toBeInTheDocument();
    expect(asked.calls.at(-1)).toEqual({ method: "POST", path: "/api/key/kept", body: { kept: true } });
    expect(screen.queryByRole("textbox", { name: /^From what you kept/ })).toBeNull();
  });

  test("is copied whole, and where that is not allowed it says what to do", async () => {
    server();
    const user = userEvent.setup();
    show(<KeyPage {...here} />);
    await user.click(button("Show my key"));
    await user.click(await screen.findByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe(written);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(button("Copy"));
    expect(await screen.findByText(/copy it yourself/)).toBeInTheDocument();
  });

  test("is printed as a card that says nothing else", async () => {
    server();
    document.title = "Your key";
    show(<KeyPage {...here} />);
    await userEvent.click(button("Show my key"));
    await waitFor(() => expect(document.querySelector(".keycard")).not.toBeNull());
    expect(document.querySelector(".keycard")?.textContent).toBe(`Almanac${groupsOf(written).join(" ")}${window.location.host}`);
    window.dispatchEvent(new Event("beforeprint"));
    expect(document.title).toBe("Almanac");
    window.dispatchEvent(new Event("afterprint"));
    expect(document.title).toBe("Your key");
  });
});

describe("entering a key", () => {
  const field = () => screen.getByRole("textbox", { name: "Your key" });
  const enter = async (text: string) => {
    await userEvent.clear(field());
    await userEvent.type(field(), text);
    await userEvent.click(button("Enter this key"));
  };

  test.each([
    ["too short", written.slice(0, -2), /This has 2 too few/],
    ["of other letters", written.replace(/.$/, "U"), /No key has U in it/],
    ["with a slip", written.replace(/^./, (first) => (first === "7" ? "8" : "7")), /One character is wrong, or two have changed places/],
  ])("one that is %s is not sent, and what was typed stays", async (_, text, says) => {
    const server = aServer(() => ({ body: {} }));
    show(<KeyPage hasKey={false} isKept={false} />);
    await enter(text);
    expect(field()).toHaveAccessibleDescription(says);
    expect(field()).toHaveValue(text);
    expect(field()).toHaveFocus();
    expect(server.calls).toEqual([]);
  });

  test("one that fits says what it opens, and the page knows it from then on", async () => {
    aServer(() => ({ body: { reflections: 3 } }));
    show(<KeyPage hasKey={false} isKept={false} />);
    expect(screen.queryByRole("button", { name: "Show my key" })).toBeNull();
    await enter(written.toLowerCase());
    expect(await screen.findByText(/It opens 3 reflections/)).toBeInTheDocument();
    expect(button("Show my key")).toBeInTheDocument();
    expect(localStorage.getItem("low-tide:saved")).toBe("1");
    expect(refresh).toHaveBeenCalled();
  });

  test("where another key is here it says what would come of it, and waits", async () => {
    const server = aServer(({ body }) =>
      (body as { replace: boolean }).replace ? { body: { reflections: 0 } } : { status: 409, body: { error: { message: "no" } } },
    );
    show(<KeyPage {...here} />);
    await enter(written);
    expect(await screen.findByText(/another key on this device/)).toBeInTheDocument();
    await userEvent.click(button("Leave it as it is"));
    expect(field()).toHaveValue(written);
    await userEvent.click(button("Enter this key"));
    await userEvent.click(await screen.findByRole("button", { name: "Put this key in its place" }));
    expect(await screen.findByText(/Nothing is saved with it yet/)).toBeInTheDocument();
    expect(server.calls.map(({ body }) => (body as { replace: boolean }).replace)).toEqual([false, false, true]);
  });

  test("offline it says so, and keeps what was typed", async () => {
    aServer(noNetwork);
    show(<KeyPage hasKey={false} isKept={false} />);
    await enter(written);
    expect(await screen.findByText(/You seem to be offline/)).toBeInTheDocument();
    expect(field()).toHaveValue(written);
  });
});

describe("locking", () => {
  test("warns whoever has not kept the key, and can be thought better of", async () => {
    const server = aServer(() => ({ status: 204 }));
    show(<KeyPage {...here} />);
    await userEvent.click(button("Lock this device"));
    expect(screen.getByText("You have not kept your key yet.")).toBeInTheDocument();
    await userEvent.click(button("Not now"));
    expect(server.calls).toEqual([]);
  });

  test("takes the key and what was known of it from the device", async () => {
    localStorage.setItem("low-tide:saved", "1");
    const server = aServer(() => ({ status: 204 }));
    const queries = show(<KeyPage hasKey isKept />);
    queries().setQueryData(["reflections", "list"], "what was saved");
    await userEvent.click(button("Lock this device"));
    await userEvent.click(button("Lock it now"));
    expect(await screen.findByText("This device is locked.")).toBeInTheDocument();
    expect(calls(server)).toEqual(["DELETE /api/key"]);
    expect(localStorage.getItem("low-tide:saved")).toBeNull();
    expect(queries().getQueryData(["reflections", "list"])).toBeUndefined();
    expect(screen.queryByRole("button", { name: "Show my key" })).toBeNull();
    expect(refresh).toHaveBeenCalled();
  });
});

describe("erasing", () => {
  test("needs the words, and says what is gone", async () => {
    const server = aServer(() => ({ body: { erased: 2 } }));
    show(<KeyPage hasKey isKept />);
    const field = screen.getByRole("textbox", { name: /erase everything/ });
    await userEvent.type(field, "erase");
    await userEvent.click(button("Erase everything"));
    expect(field).toHaveAccessibleDescription(/Nothing was erased/);
    expect(server.calls).toEqual([]);
    await userEvent.type(field, "  Everything");
    await userEvent.click(button("Erase everything"));
    expect(await screen.findByText("Everything is erased.")).toBeInTheDocument();
    expect(server.calls).toEqual([{ method: "POST", path: "/api/erase", body: { confirm: "erase everything" } }]);
  });

  test("that failed is not called done", async () => {
    aServer(() => ({ status: 503, body: { error: { message: "Something on our side did not work." } } }));
    show(<KeyPage hasKey isKept />);
    await userEvent.type(screen.getByRole("textbox", { name: /erase everything/ }), "erase everything");
    await userEvent.click(button("Erase everything"));
    expect(await screen.findByText(/Something on our side did not work/)).toBeInTheDocument();
    expect(screen.queryByText("Everything is erased.")).toBeNull();
  });
});

describe("taking along and bringing in", () => {
  const choose = (text: string) => userEvent.upload(screen.getByLabelText("The file with your reflections"), new File([text], "x.json"));

  test("what came in, was there, or could not be read is said in numbers", async () => {
    const server = aServer(() => ({ body: { added: 2, known: 1, unreadable: 1 } }));
    show(<KeyPage hasKey={false} isKept={false} />);
    await choose(JSON.stringify({ app: "low-tide", format: 1, reflections: [{}, {}, {}, {}], unreadable: 0 }));
    expect(await screen.findByText("2 came in. 1 was here already. 1 could not be read.")).toBeInTheDocument();
    expect(server.calls).toHaveLength(1);
  });

  test("a file of something else is not sent", async () => {
    const server = aServer(() => ({ body: {} }));
    show(<KeyPage hasKey={false} isKept={false} />);
    await choose("a,b,c");
    expect(await screen.findByText(/not a file that was saved here/)).toBeInTheDocument();
    expect(server.calls).toEqual([]);
  });

  test("an export that the server refuses gives no file, and says why", async () => {
    const made = vi.fn();
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: made }));
    aServer(() => ({ status: 429, body: { error: { message: "Please try again in 10 minutes." } } }));
    show(<KeyPage {...here} />);
    await userEvent.click(button("Save a file to keep"));
    expect(await screen.findByText(/try again in 10 minutes/)).toBeInTheDocument();
    expect(made).not.toHaveBeenCalled();
  });
});

describe("in Spanish", () => {
  beforeEach(() => speak({ locale: "es", who: "she" }));
  afterEach(() => speak(usualWords));

  test("everything is erased by words of that language, and the request stays the same", async () => {
    const server = aServer(() => ({ body: { erased: 1 } }));
    show(<KeyPage hasKey isKept />);
    const field = screen.getByRole("textbox", { name: "Para hacerlo, escribe «borrar todo»" });
    await userEvent.type(field, "erase everything");
    await userEvent.click(button("Borrar todo"));
    expect(field).toHaveAccessibleDescription(/No se ha borrado nada/);
    await userEvent.clear(field);
    await userEvent.type(field, "Borrar  todo ");
    await userEvent.click(button("Borrar todo"));
    expect(await screen.findByText("Se ha borrado todo.")).toBeInTheDocument();
    expect(screen.getByText(/Era una reflexión\./)).toBeInTheDocument();
    expect(server.calls).toEqual([{ method: "POST", path: "/api/erase", body: { confirm: "erase everything" } }]);
  });

  test("the key is the same, in the same groups, and its card has a word that tells nobody anything", async () => {
    aServer(() => ({ body: { key: written } }));
    show(<KeyPage {...here} />);
    await userEvent.click(button("Ver mi clave"));
    await waitFor(() => expect(document.querySelector(".keycard")).not.toBeNull());
    expect(document.querySelector(".key")?.textContent).toBe(`Tu clave: ${groupsOf(written).join(" ")} `);
    expect(document.querySelector(".keycard")?.textContent).toBe(`Almanaque${groupsOf(written).join(" ")}${window.location.host}`);
  });

  test.each([
    [written.slice(0, -1), /A esta le falta 1\./],
    [`${written}77`, /A esta le sobran 2\./],
    [written.replace(/..$/, "UÑ"), /Ninguna clave lleva U ni Ñ\./],
  ])("what is wrong with %s is said", async (text, says) => {
    show(<KeyPage hasKey={false} isKept={false} />);
    const field = screen.getByRole("textbox", { name: "Tu clave" });
    await userEvent.type(field, text);
    await userEvent.click(button("Usar esta clave"));
    expect(field).toHaveAccessibleDescription(says);
  });
});
