import type { Country } from "@/lib/help/schema";

export const unitedStates: Country = {
  code: "US",
  name: "United States",
  inName: "the United States",
  emergency: { number: "911", note: "If you can’t speak: in many places you can text 911." },
  services: [
    {
      name: "988 Suicide and Crisis Lifeline",
      contacts: [
        { by: "call", number: "988" },
        { by: "text", number: "988" },
      ],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      note: "You can call about someone else, too.",
    },
    {
      name: "Crisis Text Line",
      contacts: [{ by: "text", number: "741741", word: "HOME" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "National Domestic Violence Hotline",
      contacts: [
        { by: "call", number: "1-800-799-7233" },
        { by: "text", number: "88788", word: "START" },
      ],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      note: "In English and Spanish; for other languages there are interpreters.",
      source: "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
    },
    {
      name: "StrongHearts Native Helpline",
      contacts: [{ by: "call", number: "1-844-762-8483" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For Native Americans and Alaska Natives",
    },
    {
      name: "National Sexual Assault Hotline (RAINN)",
      contacts: [{ by: "call", number: "1-800-656-4673" }],
      needs: ["sexual-violence"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "Image Abuse Helpline (Cyber Civil Rights Initiative)",
      contacts: [{ by: "call", number: "1-844-878-2274" }],
      needs: ["images"],
      cost: "free",
      source: "https://ovc.ojp.gov/funding/awards/15povc-23-gk-01579-nonf",
    },
    {
      name: "love is respect",
      contacts: [
        { by: "call", number: "1-866-331-9474" },
        { by: "text", number: "22522", word: "LOVEIS" },
      ],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      who: "For young people",
      note: "About dating, and about being hurt or controlled by someone you date.",
      source: "https://amplifyatx.ilivehereigivehere.org/thehotline/overview",
    },
    {
      name: "The Trevor Project",
      contacts: [
        { by: "call", number: "1-866-488-7386" },
        { by: "text", number: "678678", word: "START" },
      ],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      who: "For young LGBTQ+ people",
    },
  ],
  checked: "2026-11-20",
};
