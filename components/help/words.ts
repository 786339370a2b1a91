import type { Service } from "@/lib/help/schema";
import type { Hours, Need } from "@/lib/help/terms";

/** The heading of each part, said to the person who needs it, and what to know before the numbers. */
export const parts: Record<Need, { heading: string; before?: string }> = {
  "self-harm": {
    heading: "If you think of hurting yourself",
    before: "Most of these also listen if you are worried about someone else.",
  },
  abuse: { heading: "If you are afraid of him, or he controls you" },
  "sexual-violence": { heading: "If you were pressed or forced into something sexual" },
  images: {
    heading: "If someone has pictures of you",
    before: "You don’t have to pay, and you don’t have to send more. Keep the messages and names for now: they can help you later.",
  },
  young: {
    heading: "If you are under 18",
    before: "You can also tell an adult you trust: a parent, a teacher, a doctor, a friend’s mother.",
  },
};

const hoursWords: Record<Hours, string> = {
  "any-hour": "At any hour.",
  "every-day": "Every day, not at night.",
  weekdays: "On weekdays.",
  evenings: "In the evening, every day.",
  "set-hours": "At set hours.",
};

const costWords = { free: "Free.", "normal-call": "Costs a normal call." };

/** When, at what cost and for whom, in short sentences. */
export function about(service: Service): string {
  return [
    service.hours && hoursWords[service.hours],
    service.cost && costWords[service.cost],
    service.who && `${service.who}.`,
    service.note,
  ]
    .filter(Boolean)
    .join(" ");
}
