import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/words/translator";
import { allWords, writeWords } from "@/lib/words/words";
import { type Reminder, reminderFile, reminderFileName } from "./reminder";
import { reminderTitles } from "./reminder-titles";

const now = new Date("2026-11-21T12:00:00Z");
const reminder: Reminder = { title: "Water the plants", day: "2026-11-28", time: "18:30" };

/** As a calendar reads the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent");
  const [event] = events.map((component) => new ICAL.Event(component));
  if (!event) throw new Error("there is no event in it");
  return { calendar, count: events.length, event };
}

describe("a reminder for a calendar", () => {
  it("is one entry, at that hour wherever the person is", () => {
    const { count, event } = read(reminderFile(reminder, "a-1", now));
    expect(count).toBe(1);
    expect(event.summary).toBe("Water the plants");
    expect(event.startDate.toString()).toBe("2026-11-28T18:30:00");
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.endDate.toString()).toBe("2026-11-28T18:45:00");
    expect(event.uid).toBe("a-1");
  });

  it("says so when the hour comes", () => {
    const [alarm] = read(reminderFile(reminder, "a-1", now)).event.component.getAllSubcomponents("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(alarm?.getFirstPropertyValue("description")).toBe("Water the plants");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toMatch(/^-?PT0S$/);
  });

  it("goes over the end of a day, and of a night of summer time", () => {
    const { event } = read(reminderFile({ ...reminder, day: "2026-03-28", time: "23:55" }, "a-1", now));
    expect(event.startDate.toString()).toBe("2026-03-28T23:55:00");
    expect(event.endDate.toString()).toBe("2026-03-29T00:10:00");
  });

  const titles = allWords.flatMap((words) => {
    const t = translatorFor(words, "plan");
    return reminderTitles.map((id) => [t(`reminder.titles.${id}`), writeWords(words)] as const);
  });

  it.each(titles)("says nothing but “%s”, and not where it comes from (%s)", (title) => {
    const file = reminderFile({ ...reminder, title }, "a-1", now);
    expect(file).not.toMatch(/low.?tide|reflect|reflexi|check.?in|repaso|conta[ct]|limit|límite|sebbo|http/i);
    expect(file).not.toMatch(/\b(he|him|she|her|they|them|él|ella|persona)\b/i);
    expect(read(file).event.summary).toBe(title);
    expect(reminderFileName(title)).toMatch(/^[a-z-]+\.ics$/);
    const properties = read(file)
      .event.component.getAllProperties()
      .map(({ name }) => name);
    expect(properties).not.toContain("description");
    expect(properties).not.toContain("url");
    expect(properties).not.toContain("location");
  });

  it("has a plain name in any language", () => {
    expect(reminderFileName("Water the plants")).toBe("water-the-plants.ics");
    expect(reminderFileName("Mañana, un café")).toBe("manana-un-cafe.ics");
  });
});
