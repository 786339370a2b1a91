import { useQuery } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { FirstResult } from "@/components/reflections/first-result";
import { QueryProvider } from "@/components/reflections/query-provider";
import { applyChange } from "@/lib/reflections/apply-change";
import type { Change, Journal } from "@/lib/reflections/journal";
import { reflectionOne } from "@/lib/reflections/queries";
import { aReflection } from "@/tests/builders/a-reflection";
import { aServer, noNetwork } from "@/tests/builders/a-server";

/** A server that keeps what it is told. */
function aKeepingServer({ journal = {}, answers = () => true }: { journal?: Partial<Journal>; answers?: () => boolean } = {}) {
  const reflection = aReflection();
  let kept: Journal = { ...reflection.journal, ...journal };
  let version = 1;
  const server = aServer(({ method, body }) => {
    if (method !== "PATCH") return { body: { ...reflection, version, journal: kept } };
    if (!answers()) return noNetwork();
    const applied = applyChange(kept, body as Change, new Date("2026-11-13T10:00:00Z"), kept.result.steps);
    if (applied.outcome === "changed") kept = applied.journal;
    version += 1;
    return { body: { version, journal: kept } };
  });
  return { ...server, reflection, kept: () => kept };
}

function Page({ id }: { id: string }) {
  const { data } = useQuery(reflectionOne(id));
  return data?.readable ? <FirstResult reflection={data} titles={{}} rest={null} /> : null;
}
const show = (id: string) =>
  render(
    <QueryProvider>
      <Page id={id} />
    </QueryProvider>,
  );
const marks = () => screen.findByRole("group", { name: /How far are you with “Slow down before you react”/ });
const mark = async (name: string) => userEvent.click(within(await marks()).getByRole("radio", { name }));
const patches = (calls: { method: string; body: unknown }[]) => calls.filter(({ method }) => method === "PATCH").map(({ body }) => body);

test("a step that is done folds to its title and day, the count goes up, and the next one goes from the front", async () => {
  const { reflection, calls, kept } = aKeepingServer();
  show(reflection.id);
  expect(await screen.findByRole("heading", { name: "Next" })).toBeInTheDocument();
  await mark("Done");
  expect(await screen.findByText(/Done on/)).toBeInTheDocument();
  expect(screen.getByText("Read it again")).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Next" })).not.toBeInTheDocument();
  await waitFor(() => expect(kept().steps["slow-down"]?.state).toBe("done"));
  expect(patches(calls)).toEqual([{ change: "step", step: "slow-down", state: "done" }]);
});

test("where it could not be kept it goes back, says so, and tries again", async () => {
  let isThere = false;
  const { reflection, kept } = aKeepingServer({ answers: () => isThere });
  show(reflection.id);
  await mark("Doing");
  expect(await screen.findByText("This mark is not kept.")).toBeInTheDocument();
  expect(within(await marks()).getByRole("radio", { name: "Not yet" })).toBeChecked();
  isThere = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(kept().steps["slow-down"]?.state).toBe("doing"));
  expect(within(await marks()).getByRole("radio", { name: "Doing" })).toBeChecked();
});

test("quick changes of mind end as they were made", async () => {
  const { reflection, kept, calls } = aKeepingServer();
  show(reflection.id);
  await mark("Doing");
  await mark("Done");
  await mark("Not for me");
  await waitFor(() => expect(patches(calls)).toHaveLength(3));
  await waitFor(() => expect(kept().steps["slow-down"]?.state).toBe("not-for-me"));
  expect(within(await marks()).getByRole("radio", { name: "Not for me" })).toBeChecked();
});

test("a note is kept with the mark, stays in the field where it is not, and is not taken away unasked", async () => {
  let isThere = false;
  const doing = { "slow-down": { state: "doing" as const, at: "2026-11-12T22:00:00.000Z", note: "" } };
  const { reflection, kept } = aKeepingServer({ journal: { steps: doing }, answers: () => isThere });
  show(reflection.id);
  await userEvent.click(await screen.findByText("Add a note"));
  const field = screen.getByRole("textbox", { name: /Your note on/ });
  await userEvent.type(field, "Kitchen.");
  await userEvent.click(screen.getByRole("button", { name: "Save this note" }));
  expect(await screen.findByText(/Your note is not saved yet/)).toBeInTheDocument();
  expect(field).toHaveValue("Kitchen.");
  isThere = true;
  await userEvent.click(screen.getByRole("button", { name: "Save this note" }));
  await waitFor(() => expect(kept().steps["slow-down"]?.note).toBe("Kitchen."));
  await mark("Done");
  await waitFor(() => expect(kept().steps["slow-down"]).toMatchObject({ state: "done", note: "Kitchen." }));

  await mark("Not yet");
  await userEvent.click(screen.getByRole("button", { name: "Keep them" }));
  expect(within(await marks()).getByRole("radio", { name: "Done" })).toHaveFocus();
  await mark("Not yet");
  await userEvent.click(screen.getByRole("button", { name: "Take both back" }));
  await waitFor(() => expect(kept().steps).toEqual({}));
});
