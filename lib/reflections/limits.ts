/** About 1,700 words, far more than a page. In any script it fits into a body, whose limit is in lib/server/read-json.ts. */
export const longestNotes = 10_000;

/** What a person did since, or says of a step or an outcome: a long paragraph. */
export const longestWords = 2_000;

/** A name or an initial, and no story. */
export const longestPerson = 40;

/** A promise of more than a season is another kind of decision. */
export const longestLimitDays = 90;

/** Nobody comes to it who means it; without an end a journal could grow for ever. */
export const mostPauses = 200;

/** Of a forecast: with more it would name everything and say nothing. */
export const mostForeseen = 2;

export const mostTrueReasons = 5;

/** What fills a few screens of a phone. */
export const pageSize = 20;

/** For search and patterns, which read everything. */
export const largestPage = 200;

/** How long what was deleted can be had back. */
export const undoMs = 60 * 60 * 1000;
