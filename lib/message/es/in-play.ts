/** What shows that it is said in play. */
export const play = "\\bj[aeiou]j[aeiou]\\w*|\\b(?:lol|xd+|(?:es|era|de|en) broma|bromeo)\\b|[😂🤣😜😉]|;-?\\)";

export const inPlay = new RegExp(play, "iu");

/** Said of something else, in play, or taken back in the same breath. */
export const notMeant = new RegExp(
  `\\b(?:no|nunca|jamas|tampoco) (?:te |lo )?(?:digo|he dicho|dije|creo|pienso|pense|quiero decir|queria decir|quise decir|estoy diciendo)\\b|\\bno es que\\b|\\b(?:dice|dicen|decia|decian) que\\b|${play}`,
  "iu",
);
