import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/schema";
import type { Problem } from "@/lib/engine/parse-answers";
import { type Change, endings, stepStates, sureness } from "./journal";
import { longestLimitDays, longestNotes, longestPerson, longestWords, mostForeseen, mostTrueReasons } from "./limits";
import { type Parsed, parse, strict } from "./parse";

const text = (longest: number) => z.string("is not a text").max(longest, `is longer than ${longest} characters`);

/** Longer than any id of the catalogue. */
const CatalogueId = z.string("is not an id").max(80, "is not an id");

/** Each of them once. */
const some = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item, "is not a list")
    .max(most, `has more than ${most}`)
    .refine((items) => new Set(items).size === items.length, "names one twice");

export const Notes = text(longestNotes);
export const Person = text(longestPerson).transform((name) => name.trim());

export const CheckInBody = z.strictObject({ of: z.string(), did: text(longestWords) }, strict);

export const ForecastBody = z
  .strictObject(
    {
      fear: some(CatalogueId, mostForeseen),
      guess: some(CatalogueId, mostForeseen),
      sure: z.enum(sureness, "is not how sure one can be").nullable(),
    },
    strict,
  )
  .nullable();

const OutcomeBody = z
  .strictObject(
    {
      reasons: some(CatalogueId, mostTrueReasons),
      endings: some(z.enum(endings, "is not how it can go on"), endings.length),
      day: z.iso.date("is not a day"),
      note: text(longestWords),
    },
    strict,
  )
  .refine((outcome) => outcome.reasons.length + outcome.endings.length > 0, "says neither a reason nor how it went on")
  .nullable();

const LimitBody = z
  .strictObject(
    {
      kind: z.enum(["no-contact", "one-message"], "is not a kind of limit"),
      days: z.int("is not a whole number").min(1, "is less than a day").max(longestLimitDays, `is more than ${longestLimitDays} days`),
    },
    strict,
  )
  .nullable();

const change = <T extends Change["change"], S extends z.ZodRawShape>(of: T, shape: S) =>
  z.strictObject({ change: z.literal(of), ...shape }, strict);

const ChangeBody = z.discriminatedUnion(
  "change",
  [
    change("notes", { notes: Notes, version: z.int("is not a whole number").positive("is not a version") }),
    change("person", { person: Person }),
    change("step", {
      step: CatalogueId,
      state: z.enum(stepStates, "is not how far a step can be").nullable(),
      note: text(longestWords).optional(),
    }),
    change("limit", { limit: LimitBody }),
    change("limit-state", { state: z.enum(["paused", "running", "ended"], "is not what a limit can do") }),
    change("forecast", { forecast: ForecastBody }),
    change("outcome", { outcome: OutcomeBody }),
  ],
  { error: "is not a change that we know" },
) satisfies z.ZodType<Change>;

/** The reasons in it that the catalogue does not have, as problems: by their place, and never by what was there. */
export function unknownReasons(catalogue: Catalogue, at: string, named: Readonly<Record<string, unknown>>): Problem[] {
  const known = new Set(catalogue.reasons.map(({ id }) => id));
  return ["fear", "guess", "reasons"].flatMap((field) => {
    const ids = named[field];
    if (!Array.isArray(ids)) return [];
    return ids.flatMap((id, n) => (known.has(id) ? [] : [{ path: `${at}.${field}.${n}`, message: "is not a reason that we know" }]));
  });
}

/** The body of a change. Problems name the place and never repeat what was there. */
export function parseChange(catalogue: Catalogue, input: unknown): Parsed<Change> {
  const body = parse<Change>(ChangeBody, input);
  if (!body.ok) return body;
  const { value } = body;
  const problems =
    value.change === "forecast" && value.forecast
      ? unknownReasons(catalogue, "forecast", value.forecast)
      : value.change === "outcome" && value.outcome
        ? unknownReasons(catalogue, "outcome", value.outcome)
        : [];
  return problems.length > 0 ? { ok: false, problems } : body;
}
