import { fireEvent, render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useBeforeOtherWords } from "./use-before-other-words";

function Page({ question, action }: { question: string | null; action: string }) {
  useBeforeOtherWords(question);
  return <form action={action} aria-label="form" />;
}

/** Whether sending the form goes through. */
function goesThrough(question: string | null, action: string): boolean {
  const { container, unmount } = render(<Page question={question} action={action} />);
  const goes = fireEvent.submit(container.querySelector("form") as HTMLFormElement);
  unmount();
  return goes;
}

it("asks before other words take away what is written, and goes on only after a yes", () => {
  const asked = vi.spyOn(window, "confirm").mockReturnValueOnce(false).mockReturnValueOnce(true);
  expect(goesThrough("Go on?", "/words")).toBe(false);
  expect(goesThrough("Go on?", "/words")).toBe(true);
  expect(asked.mock.calls[0]).toEqual(["Go on?"]);
});

it("asks nothing where nothing is written, and of no other form", () => {
  const asked = vi.spyOn(window, "confirm");
  expect([goesThrough(null, "/words"), goesThrough("Go on?", "/other")]).toEqual([true, true]);
  expect(asked).not.toHaveBeenCalled();
});
