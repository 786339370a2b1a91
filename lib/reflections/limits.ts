/** About 1,700 words, far more than a page. In any script it fits into a body, whose limit is in lib/server/read-json.ts. */
export const longestNotes = 10_000;

/** What fills a few screens of a phone. */
export const pageSize = 20;

/** How long what was deleted can be had back. */
export const undoMs = 60 * 60 * 1000;
