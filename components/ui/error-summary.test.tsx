import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorSummary } from "./error-summary";

describe("ErrorSummary", () => {
  beforeEach(() => {
    // jsdom has no layout, and so nothing to scroll.
    Element.prototype.scrollIntoView = vi.fn();
  });

  it("takes the focus when it appears", () => {
    render(<ErrorSummary title="Before you go on" problems={[{ message: "Choose one" }]} />);
    expect(screen.getByRole("alert", { name: "Before you go on" })).toHaveFocus();
  });

  it("leads to the field, and leaves the address alone", async () => {
    const before = window.location.href;
    render(
      <>
        <ErrorSummary title="Before you go on" problems={[{ message: "Choose one", field: "first" }]} />
        <input id="first" aria-label="First" />
      </>,
    );
    await userEvent.click(screen.getByRole("link", { name: "Choose one" }));
    expect(screen.getByLabelText("First")).toHaveFocus();
    expect(window.location.href).toBe(before);
  });

  it("says what is wrong without a link where there is no field for it", () => {
    render(<ErrorSummary title="Before you go on" problems={[{ message: "The network is gone" }]} />);
    expect(screen.getByText("The network is gone")).toBeInTheDocument();
    expect(screen.queryByRole("link")).toBeNull();
  });
});
