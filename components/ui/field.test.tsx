import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Field, Textarea } from "./field";

describe("Field and Textarea", () => {
  it("are found by their label and read out with their hint", () => {
    render(<Field id="who" label="Whom it is about" hint="A name, or nothing." />);
    const field = screen.getByLabelText("Whom it is about");
    expect(field).toHaveAccessibleDescription("A name, or nothing.");
    expect(field).not.toBeInvalid();
  });

  it("say what is wrong before the hint", () => {
    render(<Textarea id="notes" label="Notes" hint="Only you see them." error="That is too long." />);
    const field = screen.getByLabelText("Notes");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("That is too long. Only you see them.");
  });
});
