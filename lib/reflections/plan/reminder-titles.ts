/**
 * What a calendar shows, and whoever looks over a shoulder reads: nothing of him, of us, or of why. Their words stand with
 * those of the plan (lib/words, `reminder.titles`).
 */
export const reminderTitles = ["walk", "plants", "dentist", "quiet", "books", "laundry"] as const;
export type ReminderTitle = (typeof reminderTitles)[number];
