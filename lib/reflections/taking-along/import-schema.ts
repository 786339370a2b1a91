import { z } from "zod";
import { directions, phases, stanceIds } from "@/lib/catalogue/terms";
import { fits, type SafetyLevel } from "@/lib/engine/explanation";
import { endings, type Journal, stepStates, sureness } from "@/lib/reflections/journal";
import {
  longestLimitDays,
  longestNotes,
  longestPerson,
  longestWords,
  mostForeseen,
  mostPauses,
  mostTrueReasons,
} from "@/lib/reflections/limits";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { type FirstSnapshot, firstFormat, fromFirstFormat } from "@/lib/reflections/stored/first-format";
import { allWords, writeWords } from "@/lib/words/words";
import { type Exported, exportFormat, exportMark } from "./export";

/*
 * What a file brings in will be shown and worked with, so all of it is looked at. Its answers and reasons may be of an
 * older catalogue and are not held against today's. No schema here changes what it checks: what goes in comes out.
 */

/** Longer than any text of the catalogue ever was. */
const Text = z.string().max(4_000);
const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const OptionRef = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)
  .max(160);

/** More entries than any list of ours. */
const most = 200;
const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).max(most);

/** As the platform writes it, so that it reads back the same; after the year 2000, as cursors count from 1970. */
const Time = z
  .string()
  .max(24)
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text && text > "2000" && !text.startsWith("+"));

const safetyLevels = ["none", "care", "urgent"] as const satisfies readonly SafetyLevel[];

const Source = z.strictObject({ source: Id, author: Text, title: Text, place: Text });
const Line = z.strictObject({ options: listOf(OptionRef), statement: Text, strength: z.literal([1, 2, 3]) });
const OpenQuestion = z.strictObject({ question: Id, about: Text, skipped: z.boolean() });

const Reason = z.strictObject({
  id: Id,
  title: Text,
  ours: z.boolean(),
  fit: z.enum(fits),
  summary: Text,
  prose: z.strictObject({ what: Text, notAboutYou: Text, howToTell: Text }).optional(),
  for: listOf(Line),
  against: listOf(Line),
  notAsked: listOf(OpenQuestion),
  sources: listOf(Source),
});

const Step = z.strictObject({
  id: Id,
  title: Text,
  direction: z.enum(directions),
  ours: z.boolean(),
  minutes: z.number().min(0),
  why: Text,
  firstAction: Text,
  firstActionOurs: z.boolean(),
  because: listOf(Text),
  noAnswer: Text.optional(),
  sources: listOf(Source),
});

const ExplanationSchema = z.strictObject({
  catalogue: Text,
  canTell: z.boolean(),
  safety: z.strictObject({
    level: z.enum(safetyLevels),
    concerns: listOf(z.strictObject({ id: OptionRef, statement: Text })),
    minor: z.boolean(),
  }),
  reasons: listOf(Reason),
  next: z.strictObject({ title: Text, closeness: z.enum(["level", "near", "far"]) }).nullable(),
  wouldHelp: listOf(OpenQuestion),
  changes: listOf(z.strictObject({ of: z.enum(["reason", "plan"]), question: Id, statement: Text, answered: z.boolean(), becomes: Text })),
  context: listOf(z.strictObject({ id: Id, text: Text, sources: listOf(Source) })),
  plan: z.strictObject({
    stance: z.strictObject({ id: z.enum(stanceIds), title: Text, lead: Text }),
    because: listOf(Text),
    phases: listOf(z.strictObject({ phase: z.enum(phases), steps: listOf(Step) })),
  }),
});

const AnswersSchema = z.record(Id, z.union([Id, listOf(Id), z.null()])).refine((answers) => Object.keys(answers).length <= most);

const snapshotShape = {
  given: listOf(z.strictObject({ question: Id, text: Text, chosen: listOf(Text) })),
  explanation: ExplanationSchema,
};

const SnapshotSchema = z.strictObject(snapshotShape) satisfies z.ZodType<Snapshot>;

const FirstSnapshotSchema = z.strictObject({
  format: z.literal(firstFormat),
  savedAt: Time,
  catalogue: Text,
  answers: AnswersSchema,
  ...snapshotShape,
  notes: z.string().max(longestNotes),
}) satisfies z.ZodType<FirstSnapshot>;

const Words = z.string().max(longestWords);
const RowId = z.uuid().lowercase();

const JournalSchema = z.strictObject({
  savedAt: Time,
  catalogue: Text,
  // What was saved before they were kept has none.
  words: z.enum(allWords.map(writeWords)).optional(),
  answers: AnswersSchema,
  feeling: z.strictObject({ id: Id, label: Text }).nullable(),
  result: z.strictObject({
    canTell: z.boolean(),
    reasons: listOf(z.strictObject({ id: Id, fit: z.enum(fits) })),
    title: Text.nullable(),
    stance: z.strictObject({ id: z.enum(stanceIds), title: Text }),
    steps: listOf(Id),
    safety: z.enum(safetyLevels),
  }),
  notes: z.strictObject({ text: z.string().max(longestNotes), version: z.int().positive() }),
  person: z.string().max(longestPerson),
  steps: z
    .record(Id, z.strictObject({ state: z.enum(stepStates), at: Time, note: Words }))
    .refine((steps) => Object.keys(steps).length <= most),
  limit: z
    .strictObject({
      kind: z.enum(["no-contact", "one-message"]),
      startedAt: Time,
      days: z.int().min(1).max(longestLimitDays),
      pauses: z.array(z.strictObject({ from: Time, to: Time.nullable() })).max(mostPauses),
      endedAt: Time.nullable(),
    })
    .nullable(),
  forecast: z
    .strictObject({
      fear: z.array(Id).max(mostForeseen),
      guess: z.array(Id).max(mostForeseen),
      sure: z.enum(sureness).nullable(),
      at: Time,
    })
    .nullable(),
  outcome: z
    .strictObject({
      reasons: z.array(Id).max(mostTrueReasons),
      endings: z.array(z.enum(endings)).max(endings.length),
      day: z.iso.date(),
      note: Words,
      at: Time,
    })
    .nullable(),
  checkIn: z.strictObject({ of: RowId, changed: listOf(Id), did: Words }).nullable(),
}) satisfies z.ZodType<Journal>;

const rowShape = { id: RowId, createdAt: Time, updatedAt: Time, version: z.int().positive() };

const ExportedSchema = z.strictObject({ ...rowShape, journal: JournalSchema, snapshot: SnapshotSchema }) satisfies z.ZodType<Exported>;
const FirstExportedSchema = z.strictObject({ ...rowShape, snapshot: FirstSnapshotSchema });

/** One reflection or check-in of a file, of whichever format, or null where it is none that we could have written. */
export function parseExported(input: unknown): Exported | null {
  // What was checked, and not what the schema made of it: that has the fields in an order of its own.
  if (ExportedSchema.safeParse(input).success) return input as Exported;
  if (!FirstExportedSchema.safeParse(input).success) return null;
  const { snapshot, ...row } = input as z.infer<typeof FirstExportedSchema>;
  return { ...row, ...fromFirstFormat(snapshot, row.version) };
}

/** A file, or as much of it as comes at once. What is in it is looked at one by one, so that one bad entry spoils no other. */
export const ImportBody = z.strictObject(
  {
    app: z.literal(exportMark, "is not a file of Low Tide"),
    format: z.literal([firstFormat, exportFormat], "is a format that this version does not know"),
    reflections: z.array(z.unknown(), "is not a list"),
    unreadable: z.int().min(0).optional(),
  },
  { error: "is not an object" },
);
