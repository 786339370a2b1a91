import ical, { ICalAlarmType } from "ical-generator";

export type Reminder = {
  /** In the person's language. */
  title: string;
  /** `2026-11-21` and `18:30`, wherever the person is then. */
  day: string;
  time: string;
};

/** Long enough to be seen in a calendar. */
const minutes = 15;

/**
 * A calendar file with one entry, to be made where it is asked for. Its time belongs to no zone: half past six is half
 * past six wherever the phone is. Nothing in it says where it comes from.
 * @param uid names the entry in the calendar; a random one, so that a second reminder does not replace the first.
 */
export function reminderFile({ title, day, time }: Reminder, uid: string, now: Date): string {
  // Read as UTC and written without a zone, so the digits stay as they are.
  const start = new Date(`${day}T${time}:00Z`);
  const calendar = ical({ prodId: "//calendar//entry//EN" });
  const entry = calendar.createEvent({
    id: uid,
    summary: title,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    stamp: now,
    floating: true,
  });
  entry.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return calendar.toString();
}

/** A name for the file that says as little: "water-the-plants.ics". Without accents, which not every device keeps in a name. */
export function reminderFileName(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replaceAll(/[^a-z0-9]+/g, "-")}.ics`;
}
