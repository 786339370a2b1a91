import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button, ButtonLink } from "./button";

describe("Button", () => {
  it("does what it says", async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Keep</Button>);
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it("does nothing while unavailable, and keeps its place in the tab order", async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" unavailable onClick={onClick}>
          Keep
        </Button>
      </form>,
    );
    await userEvent.tab();
    const button = screen.getByRole("button", { name: "Keep" });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Enter}");
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("submits its form when told to, and not by accident", async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button>Look</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Look" }));
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe("ButtonLink", () => {
  it("goes where it says, in the weight asked for", () => {
    render(
      <ButtonLink href="/somewhere" weight="care">
        Go
      </ButtonLink>,
    );
    const link = screen.getByRole("link", { name: "Go" });
    expect(link).toHaveAttribute("href", "/somewhere");
    expect(link).toHaveClass("btn--care");
  });
});
