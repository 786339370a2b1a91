/** What a person types to erase everything. The request says it again, so that no stray one can do it. */
export const eraseWords = "erase everything";
