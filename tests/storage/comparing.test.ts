import { NextRequest } from "next/server";
import { beforeEach, describe, expect, test } from "vitest";
import { GET } from "@/app/api/reflections/[id]/today/route";
import { compare } from "@/lib/reflections/comparing/compare";
import { today } from "@/lib/reflections/comparing/today";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { openTwo } from "@/lib/reflections/stored/open-two";
import { save } from "@/lib/reflections/stored/save";
import { open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

const catalogue = aCatalogue();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 21, minute));
const checkIn = { of: anId(1), did: "" };

let ana: Awaited<ReturnType<typeof anOwner>>;
beforeEach(async () => {
  ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: { sky: "black", seen: ["gulls"] }, person: "D" }, catalogue, at(1));
  await save(ana, { id: anId(2), answers: { sky: "grey", seen: ["gulls"] }, checkIn }, catalogue, at(2));
  await save(ana, { id: anId(3), answers: { sky: "clear" }, checkIn }, catalogue, at(3));
});

describe("two that are compared", () => {
  test("come in the order of their days, with the marks and the name of their reflection, and all the states between", async () => {
    await change(ana, anId(1), { change: "step", step: "breathe", state: "done" });
    const two = await openTwo(ana, anId(3), anId(1));
    if (two.outcome !== "both") throw new Error(two.outcome);
    expect([two.before.reflection.id, two.after.reflection.id]).toEqual([anId(1), anId(3)]);
    expect([two.before.person, two.after.person]).toEqual(["D", "D"]);
    expect(two.along.map(({ answers }) => answers.sky)).toEqual(["black", "grey", "clear"]);
    const { answers, steps } = compare(two.before, two.after);
    expect(answers.map(({ question, was, is }) => [question, was, is])).toEqual([
      ["sky", ["black"], ["clear"]],
      ["seen", ["Gulls"], []],
    ]);
    expect(steps.kept.find(({ id }) => id === "breathe")?.mark?.state).toBe("done");
  });

  test("of two check-ins the reflection's other states are there, too; of two reflections none", async () => {
    await save(ana, { id: anId(4), answers: {}, person: "E" }, catalogue, at(4));
    expect(await openTwo(ana, anId(2), anId(3))).toMatchObject({ outcome: "both", along: [{}, {}, {}] });
    expect(await openTwo(ana, anId(4), anId(2))).toMatchObject({ before: { person: "D" }, after: { person: "E" }, along: [] });
  });

  test("where one is missing, deleted, somebody else's, damaged or the same, it says so", async () => {
    expect(await openTwo(ana, anId(1), anId(1))).toEqual({ outcome: "same" });
    expect(await openTwo(ana, anId(1), anId(9))).toEqual({ outcome: "missing" });
    expect(await openTwo(await anOwner("bea"), anId(1), anId(2))).toEqual({ outcome: "missing" });
    await remove(ana, anId(3));
    expect(await openTwo(ana, anId(1), anId(3))).toEqual({ outcome: "missing" });
    await database().reflection.updateMany({ where: { id: anId(2) }, data: { journal: new Uint8Array(60) } });
    expect(await openTwo(ana, anId(1), anId(2))).toEqual({ outcome: "damaged" });
  });
});

describe("today's view", () => {
  test("is of what was stored, and leaves the row as it is", async () => {
    const rowOf = () => database().reflection.findFirstOrThrow({ where: { id: anId(1) } });
    const row = await rowOf();
    const reflection = await open(ana, anId(1));
    if (!reflection?.readable) throw new Error("It could not be read");
    expect(today(catalogue, reflection).differs).toBe(false);
    const questions = catalogue.questions.filter(({ id }) => id !== "seen");
    expect(today(aCatalogue({ questions }), reflection)).toMatchObject({
      differs: true,
      setAside: [{ question: "seen", chosen: ["Gulls"], why: "no-question" }],
    });
    expect(await rowOf()).toEqual(row);
  });

  const ask = async (n: number, cookie: string) => {
    const request = new NextRequest(`http://localhost/api/reflections/${anId(n)}/today`, { headers: { cookie } });
    return GET(request, { params: Promise.resolve({ id: anId(n) }) });
  };

  test("is given to whom the reflection belongs, kept by nothing on the way, and sets aside what the catalogue does not know", async () => {
    const response = await ask(1, ana.cookie);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ differs: true, setAside: [{ question: "sky" }, { question: "seen" }] });
    expect((await ask(1, (await anOwner("bea")).cookie)).status).toBe(404);
    expect((await ask(9, ana.cookie)).status).toBe(404);
    await database().reflection.updateMany({ where: { id: anId(1) }, data: { journal: new Uint8Array(60) } });
    expect((await ask(1, ana.cookie)).status).toBe(409);
  });
});
