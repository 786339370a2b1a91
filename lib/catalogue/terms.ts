/** The closed lists of the catalogue. They stand apart from the schema so that a page can use them without it. */

/** What part of the talk a question belongs to; questions of one topic follow one another. */
export const topics = ["us", "distance", "him", "you"] as const;
export type Topic = (typeof topics)[number];

/** How far an answer speaks for a reason (positive) or against it: slightly, somewhat, strongly. */
export const weights = [-3, -2, -1, 1, 2, 3] as const;
export type Weight = (typeof weights)[number];

/** Which way a step leads: toward him, giving room, to oneself, to a decision, away, to help. */
export const directions = ["toward", "hold", "inward", "decide", "away", "safety"] as const;
export type Direction = (typeof directions)[number];

export const phases = ["today", "this-week", "later"] as const;
export type Phase = (typeof phases)[number];

export const stanceIds = ["safety", "let-go", "weigh", "give-room", "clear-the-air", "reconnect"] as const;
export type StanceId = (typeof stanceIds)[number];
