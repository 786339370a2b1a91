import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DayOrNight } from "./day-or-night";

function deviceAtNight(night: boolean) {
  // jsdom has no device to ask.
  vi.stubGlobal("matchMedia", () => ({ matches: night }));
}

beforeEach(() => deviceAtNight(false));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  document.documentElement.className = "";
});

const press = () => userEvent.click(screen.getByRole("button", { name: "Day or night" }));
const shown = () => document.documentElement.classList;

describe("DayOrNight", () => {
  it("turns day into night and back, says so and remembers it", async () => {
    document.documentElement.classList.add("font-one");
    render(<DayOrNight />);
    await press();
    expect(shown()).toContain("dark");
    expect(screen.getByRole("status")).toHaveTextContent("It is night now.");
    expect(localStorage.getItem("low-tide:theme")).toBe("dark");
    await press();
    expect(shown()).toContain("light");
    expect(shown()).not.toContain("dark");
    expect(shown()).toContain("font-one");
    expect(localStorage.getItem("low-tide:theme")).toBe("light");
  });

  it("begins from what the device shows", async () => {
    deviceAtNight(true);
    render(<DayOrNight />);
    await press();
    expect(shown()).toContain("light");
  });

  it("works where storage is forbidden", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    render(<DayOrNight />);
    await press();
    expect(shown()).toContain("dark");
  });
});
