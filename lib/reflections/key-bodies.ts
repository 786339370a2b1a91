import { z } from "zod";
import { ImportBody } from "@/lib/reflections/taking-along/import-schema";
import { eraseWords } from "./erase-words";
import { type Parsed, parse, strict } from "./parse";

/** Many times a key, so that one with anything between its groups still fits. */
const longestTyped = 400;

const EntryBody = z.strictObject(
  { key: z.string("is not a text").max(longestTyped, "is too long"), replace: z.boolean("is not yes or no").default(false) },
  strict,
);
const KeptBody = z.strictObject({ kept: z.boolean("is not yes or no") }, strict);
const ExportBody = z.strictObject({ as: z.enum(["json", "markdown"], "is neither json nor markdown") }, strict);

const EraseBody = z.strictObject({ confirm: z.literal(eraseWords, "does not confirm it") }, strict);

/** The body of a key that is entered. */
export const parseEntry = (input: unknown): Parsed<{ key: string; replace: boolean }> => parse(EntryBody, input);

/** The body of whether the key is kept elsewhere. */
export const parseKept = (input: unknown): Parsed<{ kept: boolean }> => parse(KeptBody, input);

/** The body of what to export. */
export const parseExport = (input: unknown): Parsed<{ as: "json" | "markdown" }> => parse(ExportBody, input);

/** The body of an erasure. */
export const parseErase = (input: unknown): Parsed<{ confirm: string }> => parse(EraseBody, input);

/** The body of an import. What its reflections are is not looked at here. */
export const parseImport = (input: unknown): Parsed<{ reflections: unknown[] }> => parse(ImportBody, input);
