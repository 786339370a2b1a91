import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Choice, washShapes } from "./choice";

describe("washShapes", () => {
  it("lets chosen neighbours flow together, and leaves the others dry", () => {
    expect(washShapes([true, true, true, false, true, false, true, true])).toEqual([
      "first",
      "middle",
      "last",
      "none",
      "alone",
      "none",
      "first",
      "last",
    ]);
  });

  it("has nothing to say about no rows", () => {
    expect(washShapes([])).toEqual([]);
  });
});

describe("Choice", () => {
  const row = { name: "colour", value: "red", label: "Red", shape: "none" } as const;

  it("is found by its label and tells what was chosen", async () => {
    const onChange = vi.fn();
    render(<Choice {...row} type="checkbox" checked={false} onChange={onChange} />);
    await userEvent.click(screen.getByRole("checkbox", { name: "Red" }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("reaches from the whole row, not the box alone", async () => {
    const onChange = vi.fn();
    render(<Choice {...row} type="radio" checked={false} onChange={onChange} />);
    await userEvent.click(screen.getByText("Red"));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("draws water only over what is chosen, and hides the drawing from assistive technology", () => {
    const { container, rerender } = render(<Choice {...row} type="radio" checked={false} onChange={() => {}} />);
    expect(container.querySelector("svg")).toBeNull();
    rerender(<Choice {...row} type="radio" checked shape="alone" onChange={() => {}} />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
    expect(screen.getByRole("radio", { name: "Red" })).toBeChecked();
  });
});
