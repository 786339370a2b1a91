/** What a request says to erase everything, so that no stray one can do it. What a person types for it is in their own words. */
export const eraseWords = "erase everything";
