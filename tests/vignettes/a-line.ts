/** A reader of an invented case, in the weather of `aCatalogue`. */
export function aReader(overrides: object = {}) {
  return {
    answers: { age: "adult", sky: "clear" },
    reasons: ["sun"],
    stance: "clear-the-air",
    good: ["walk"],
    wrong: ["sing"],
    ...overrides,
  };
}

/** A line of a file of published cases, with one reader for each of `readers`. */
export function published(id: string, reasons: string[] = ["sun"], ...readers: object[]) {
  return { id, kind: "published", expert: { reasons }, readers: (readers.length > 0 ? readers : [{}]).map(aReader) };
}

/** A line of a file of written cases, with one reader. */
export function written(id: string, planted: string | null, overrides: object = {}) {
  return { id, kind: "written", planted, clarity: "clear", safety: [], readers: [aReader()], ...overrides };
}
