import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
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
    const part = screen.getByRole("heading", { name: "If someone has pictures of you" }).closest("section");
    if (!part) throw new Error("no part about pictures");
    expect(within(part).getByRole("link", { name: /Revenge Porn Helpline/ })).toBeVisible();
    expect(within(part).getByRole("link", { name: /StopNCII/ })).toBeVisible();
    expect(within(part).getByRole("link", { name: /Take It Down/ })).toBeVisible();
  });

  it("has every country in the page itself, for where no script runs", () => {
    const html = renderToString(page);
    for (const country of countries) expect(html).toContain(`>${country.name}</span>`);
    expect(html).toContain("tel:08082000247");
    expect(html).not.toContain("<select");
  });
});
