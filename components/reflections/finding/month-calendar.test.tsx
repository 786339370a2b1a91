import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { usualWords } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { MonthCalendar } from "./month-calendar";

afterEach(() => speak(usualWords));

const days = ["2026-11-12", "2026-11-12", "2026-11-03", "2026-09-30"];

async function show() {
  const onChoose = vi.fn();
  const { container } = render(<MonthCalendar days={days} today="2026-11-21" chosen={null} onChoose={onChoose} onOpen={() => {}} />);
  const user = userEvent.setup();
  await user.click(container.querySelector("summary") as HTMLElement);
  return { user, onChoose };
}
const weekdays = () => screen.getAllByRole("columnheader").map((header) => header.getAttribute("abbr"));

test("names the month, its days and what stands there, and gives the day that is pressed", async () => {
  const { user, onChoose } = await show();
  expect(screen.getByRole("table", { name: "November 2026" })).toBeVisible();
  expect(weekdays()).toEqual(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
  expect(screen.getByRole("button", { name: "3 November 2026, one entry" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "12 November 2026, 2 entries" }));
  expect(onChoose).toHaveBeenCalledWith("2026-11-12");
  await user.click(screen.getByRole("button", { name: "Month before" }));
  expect(screen.getByText("Nothing was written in this month.")).toBeVisible();
});

test("does so in Spanish", async () => {
  speak({ locale: "es", who: "she" });
  await show();
  expect(screen.getByRole("table", { name: "Noviembre de 2026" })).toBeVisible();
  expect(weekdays()).toEqual(["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]);
  expect(screen.getByRole("button", { name: "3 de noviembre de 2026, una entrada" })).toBeVisible();
  expect(screen.getByRole("button", { name: "12 de noviembre de 2026, 2 entradas" })).toBeVisible();
});
