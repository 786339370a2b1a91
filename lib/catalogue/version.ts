/**
 * The version of the catalogue, defined here only: the day it changed and a digest of its content
 * in all words.
 * `npm run catalogue:check -- --write` sets it; the check fails while it does not belong to the content.
 */
export const version = "2026-11-21.8e80010b";
