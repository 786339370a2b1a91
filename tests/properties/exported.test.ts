import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { safetyOptions } from "@/lib/engine/safety";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import type { Exported } from "@/lib/reflections/taking-along/export";
import { parseExported } from "@/lib/reflections/taking-along/import-schema";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId } from "@/tests/builders/an-owner";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";

const savedAt = "2026-11-12T21:30:00.000Z";

/** A reflection with these answers as it leaves. */
function leaving(answers: Answers): unknown {
  const snapshot = makeSnapshot(catalogue, answers);
  const journal = makeJournal(snapshot, { savedAt, answers, notes: "", person: "", forecast: null, checkIn: null });
  const exported: Exported = { id: anId(1), createdAt: savedAt, updatedAt: savedAt, version: 1, journal, snapshot };
  return JSON.parse(JSON.stringify(exported));
}

test("whatever is answered, what leaves can be brought in again", () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
      expect(parseExported(leaving(answers))).not.toBeNull();
    }),
    { numRuns: 200 },
  );
});

test.each(safetyOptions)("what leaves can be brought in again where somebody answered %s", (ref) => {
  const [question = "", option = ""] = ref.split(".");
  const isMulti = catalogue.questions.find(({ id }) => id === question)?.kind === "multi";
  const answers: Answers = { age: "adult", bond: "early-dates", [question]: isMulti ? [option] : option };
  expect(parseExported(leaving(answers))).not.toBeNull();
});
