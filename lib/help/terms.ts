/** The closed lists of the help data. They stand apart from the schema so that the page can use them without it. */

/** What somebody may need help with, in the order the page shows it. */
export const needs = ["self-harm", "abuse", "sexual-violence", "images", "talk", "young"] as const;
export type Need = (typeof needs)[number];

/** When somebody answers. Left out where we are not sure, and for what is only a website. */
export const hours = ["any-hour", "every-day", "weekdays", "evenings", "set-hours"] as const;
export type Hours = (typeof hours)[number];
