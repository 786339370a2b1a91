/** What a calendar shows, and whoever looks over a shoulder reads: nothing of him, of us, or of why. */
export const reminderTitles = ["A walk", "Water the plants", "Call the dentist", "Ten quiet minutes", "Library books", "Laundry"] as const;
export type ReminderTitle = (typeof reminderTitles)[number];
