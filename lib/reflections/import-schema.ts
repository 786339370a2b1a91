import { z } from "zod";
import { directions, phases, stanceIds } from "@/lib/catalogue/terms";
import { fits } from "@/lib/engine/explanation";
import { type Exported, exportFormat, exportMark } from "./export";
import { longestNotes } from "./limits";
import { type Snapshot, snapshotFormat } from "./snapshot";

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
    level: z.enum(["none", "care", "urgent"]),
    concerns: listOf(z.strictObject({ id: Id, statement: Text })),
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

const SnapshotSchema = z.strictObject({
  format: z.literal(snapshotFormat),
  savedAt: Time,
  catalogue: Text,
  answers: z.record(Id, z.union([Id, listOf(Id), z.null()])).refine((answers) => Object.keys(answers).length <= most),
  given: listOf(z.strictObject({ question: Id, text: Text, chosen: listOf(Text) })),
  explanation: ExplanationSchema,
  notes: z.string().max(longestNotes),
}) satisfies z.ZodType<Snapshot>;

const ExportedSchema = z.strictObject({
  id: z.uuid().lowercase(),
  createdAt: Time,
  updatedAt: Time,
  version: z.int().positive(),
  snapshot: SnapshotSchema,
}) satisfies z.ZodType<Exported>;

/** One reflection of a file, or null where it is none that we could have written. */
export function parseExported(input: unknown): Exported | null {
  // What was checked, and not what the schema made of it: that has the fields in an order of its own.
  return ExportedSchema.safeParse(input).success ? (input as Exported) : null;
}

/** A file, or as much of it as comes at once. What is in it is looked at one by one, so that one bad entry spoils no other. */
export const ImportBody = z.strictObject(
  {
    app: z.literal(exportMark, "is not a file of Low Tide"),
    format: z.literal(exportFormat, "is a format that this version does not know"),
    reflections: z.array(z.unknown(), "is not a list"),
    unreadable: z.int().min(0).optional(),
  },
  { error: "is not an object" },
);
