import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { QueryProvider } from "@/components/reflections/query-provider";
import { today } from "@/lib/reflections/comparing/today";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { usualWords } from "@/lib/words/words";
import { aCatalogue, aReason, aStep } from "@/tests/builders/a-catalogue";
import { anId } from "@/tests/builders/an-owner";
import { speak } from "@/tests/setup/translations";
import { TodayPart } from "./today-part";

afterEach(() => speak(usualWords));

const then = aCatalogue();
const answers = { age: "adult", sky: "grey", seen: ["gulls"] };
const saved = { ...makeSnapshot(then, answers), journal: { answers } };

function open(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(async () => answer());
  vi.stubGlobal("fetch", fetched);
  render(
    <QueryProvider>
      <TodayPart id={anId(1)} />
    </QueryProvider>,
  );
  return fetched;
}
const ask = () => userEvent.click(screen.getByRole("button", { name: "See what we would say today" }));

test("nothing is worked out until it is asked for; where nothing differs, one sentence says so", async () => {
  const fetched = open(() => Response.json(today(then, saved)));
  expect(fetched).not.toHaveBeenCalled();
  await ask();
  const said = await screen.findByText("Nothing differs. To these answers we would say the same today.");
  expect(said).toHaveFocus();
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([`/api/reflections/${anId(1)}/today`]);
  expect(screen.queryByRole("figure")).toBeNull();
});

test("what differs is said with why: answers set aside, reasons, steps, versions", async () => {
  const steps = [...then.steps.filter(({ id }) => id !== "sing"), aStep("swim")];
  const changed = aCatalogue({
    version: "2027-01-01.11111111",
    questions: then.questions.filter(({ id }) => id !== "seen"),
    reasons: [...then.reasons.filter(({ id }) => id !== "fog"), aReason("hail", [{ when: "sky.grey", weight: 3 }])],
    steps,
    stances: then.stances.map((stance) => ({ ...stance, steps: steps.map(({ id }) => id) })),
  });
  open(() => Response.json(today(changed, saved)));
  await ask();
  const section = within(await screen.findByRole("region", { name: "What we would say today" }));
  expect(await section.findByText("We no longer ask this.")).toBeInTheDocument();
  expect(section.getByText("Gulls")).toBeInTheDocument();
  expect(section.getByText("We did not know this reason then.")).toBeInTheDocument();
  expect(section.getByText("Counted somewhat for it then, and no longer does: you saw gulls.")).toBeInTheDocument();
  expect(section.getByRole("heading", { name: "Steps that would be new" })).toBeInTheDocument();
  expect(section.getByText("Do swim")).toBeInTheDocument();
  expect(section.getByText(/^Then: version 2026-01-01\.00000000 .* Today: version 2027-01-01\.11111111\./)).toBeInTheDocument();
});

test("what could not be worked out is said, and can be tried again", async () => {
  let isDamaged = true;
  open(() =>
    isDamaged ? Response.json({ error: { message: "This reflection is damaged." } }, { status: 409 }) : Response.json(today(then, saved)),
  );
  await ask();
  expect(await screen.findByRole("alert")).toHaveTextContent("We could not work it out. This reflection is damaged.");
  isDamaged = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^Nothing differs\./)).toBeInTheDocument();
});

test("an answer that counts otherwise is named even where the reason is a small one", async () => {
  const reasons = then.reasons.map((reason) =>
    reason.id === "wind" ? { ...reason, evidence: [...reason.evidence, { when: "sky.grey", weight: -1 as const, why: "Why." }] } : reason,
  );
  open(() => Response.json(today(aCatalogue({ reasons }), saved)));
  await ask();
  expect(await screen.findByText("Counts slightly against it now, and did not then: said grey.")).toBeInTheDocument();
});

test("in Spanish it says the same", async () => {
  speak({ locale: "es", who: "she" });
  const questions = then.questions.filter(({ id }) => id !== "seen");
  open(() => Response.json(today(aCatalogue({ version: "2027-01-01.11111111", questions }), saved)));
  await userEvent.click(screen.getByRole("button", { name: "Ver qué diríamos hoy" }));
  const section = within(await screen.findByRole("region", { name: "Qué diríamos hoy" }));
  expect(await section.findByText("Esto ya no lo preguntamos.")).toBeInTheDocument();
  expect(section.getByText(/Una de tus respuestas ya no contaría\.$/)).toHaveFocus();
  expect(section.getByText(/^Entonces: versión .* Nada de esto se guarda\.$/)).toBeInTheDocument();
});
