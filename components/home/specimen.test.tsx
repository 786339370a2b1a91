import { render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { usualWords, type Words } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { Specimen } from "./specimen";

afterEach(() => speak(usualWords));

it.each<[Words, string, string]>([
  [usualWords, "This is simply how he keeps in touch", "He is fine in person, and quiet in between"],
  [{ locale: "en", who: "they" }, "This is simply how they keep in touch", "They are fine in person, and quiet in between"],
  [{ locale: "es", who: "she" }, "Su manera habitual de estar en contacto", "En persona está bien, y el resto del tiempo calla"],
])("the example speaks the words chosen: %j", (words, title, statement) => {
  speak(words);
  render(<Specimen />);
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  expect(screen.getByText(statement)).toBeVisible();
});
