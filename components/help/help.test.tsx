import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
import { helpIn } from "@/lib/words/help-in";
import { usualWords } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { Help } from "./help";

const page = (
  <Help countries={countries} international={international}>
    <p>You needn’t be sure.</p>
  </Help>
);

function languages(...tags: string[]) {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(tags);
}

const choice = () => screen.getByRole("combobox", { name: "Where you are" });
const emergency = () => screen.getByRole("link", { name: /^Emergency/ });

beforeEach(() => localStorage.clear());
afterEach(() => speak(usualWords));

const part = (name: string) => {
  const found = screen.getByRole("heading", { name }).closest("section");
  if (!found) throw new Error(`no part ${name}`);
  return within(found);
};

describe("help by country", () => {
  it("guesses the country from the browser’s language, and says that it is a guess", () => {
    languages("en-GB", "en");
    render(page);
    expect(choice()).toHaveValue("GB");
    expect(choice()).toHaveAccessibleDescription(/guess/i);
    expect(emergency()).toHaveAttribute("href", "tel:999");
    expect(screen.getByText(/In danger right now, in the United Kingdom/)).toBeVisible();
  });

  it("puts no country’s number first where it can’t tell", () => {
    languages("en");
    render(page);
    expect(choice()).toHaveValue("");
    expect(screen.queryByRole("link", { name: /^Emergency/ })).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
    expect(screen.getByRole("link", { name: /Find A Helpline/ })).toBeVisible();
  });

  it("shows what was chosen, says so aloud, and keeps it on the device", async () => {
    languages("en-US");
    const { unmount } = render(page);
    await userEvent.selectOptions(choice(), "Ireland");
    expect(emergency()).toHaveAttribute("href", "tel:112");
    expect(screen.getByRole("status")).toHaveTextContent("Now showing help in Ireland. In danger: 112.");
    expect(screen.getByRole("link", { name: "Pieta: 1800 247 247" })).toBeVisible();
    expect(choice()).not.toHaveAccessibleDescription(/guess/i);

    unmount();
    render(page);
    expect(choice()).toHaveValue("IE");
  });

  it("remembers “Somewhere else” against the guess", async () => {
    languages("en-GB");
    const { unmount } = render(page);
    await userEvent.selectOptions(choice(), "Somewhere else");
    unmount();
    render(page);
    expect(choice()).toHaveValue("");
  });

  it("falls back to the guess where the stored country is not known", () => {
    languages("fr-FR");
    localStorage.setItem("low-tide:country", "XX");
    render(page);
    expect(choice()).toHaveValue("FR");
  });

  it("lets the person choose where storage is forbidden", async () => {
    languages("en-GB");
    const forbidden = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
    render(page);
    await userEvent.selectOptions(choice(), "Norway");
    expect(choice()).toHaveValue("NO");
    expect(screen.getByText(/In danger right now, in Norway/)).toBeVisible();
  });

  it("gives those with pictures both the country’s help and what works everywhere", () => {
    languages("en-GB");
    render(page);
    const pictures = part("If someone has pictures of you");
    expect(pictures.getByRole("link", { name: /Revenge Porn Helpline/ })).toBeVisible();
    expect(pictures.getByRole("link", { name: /StopNCII/ })).toBeVisible();
    expect(pictures.getByRole("link", { name: /Take It Down/ })).toBeVisible();
  });

  it("says of whom somebody may be afraid, that it happens to men too, and where one can call about another", () => {
    languages("en-GB");
    speak({ locale: "en", who: "they" });
    render(page);
    const abuse = part("If you are afraid of them, or they control you");
    expect(abuse.getByText(/happens to men, too/)).toBeVisible();
    expect(abuse.getByText(/you can call about them where it says so/)).toBeVisible();
    const spoken = abuse.getByText("National Domestic Abuse Helpline").closest("li");
    expect(spoken).toHaveTextContent("For women, in England. You can call about someone else, too.");
  });

  it("promises nobody for another where no line says so", () => {
    languages("de-AT");
    render(page);
    const abuse = part("If you are afraid of him, or he controls you");
    expect(abuse.queryByText(/where it says so/)).not.toBeInTheDocument();
  });

  it("has somebody to talk it over with, for LGBTQ+ people too", () => {
    languages("en-IE");
    render(page);
    const talk = part("If you want to talk it over");
    expect(talk.getByRole("link", { name: "Samaritans: 116 123" })).toBeVisible();
    expect(talk.getByRole("link", { name: "National LGBT+ Helpline: 1800 929 539" })).toBeVisible();
  });

  it("is told in Spanish, and guesses the country by the browser’s language all the same", () => {
    languages("en-GB", "es");
    speak({ locale: "es", who: "she" });
    const spanish = helpIn("es");
    render(
      <Help countries={spanish.countries} international={spanish.international}>
        <p>No hace falta.</p>
      </Help>,
    );
    expect(screen.getByRole("combobox", { name: "Dónde estás" })).toHaveValue("GB");
    expect(screen.getByText("Si corres peligro ahora mismo, en el Reino Unido")).toBeVisible();
    const abuse = part("Si ella te da miedo o te controla");
    const line = abuse.getByText("Men’s Advice Line");
    expect(line).toHaveAttribute("lang", "en");
    expect(line.closest("li")).toHaveTextContent("De lunes a viernes. Gratis. Para hombres.");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(
      expect.arrayContaining(["Alemania", "Estados Unidos", "Otro lugar"]),
    );
    expect(screen.getAllByRole("option")[0]).toHaveTextContent("Alemania");
  });

  it("has every country in the page itself, for where no script runs", () => {
    const html = renderToString(page);
    for (const country of countries) expect(html).toContain(`>${country.name}</span>`);
    expect(html).toContain("tel:08082000247");
    expect(html).not.toContain("<select");
  });
});
