import type { Country } from "@/lib/help/schema";

export const australia: Country = {
  code: "AU",
  name: "Australia",
  inName: "Australia",
  emergency: { number: "000" },
  services: [
    {
      name: "Lifeline",
      contacts: [
        { by: "call", number: "13 11 14" },
        { by: "text", number: "0477 13 11 14" },
      ],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      source: "https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7",
    },
    {
      name: "Suicide Call Back Service",
      contacts: [{ by: "call", number: "1300 659 467" }],
      needs: ["self-harm"],
      hours: "any-hour",
    },
    {
      name: "MensLine Australia",
      contacts: [{ by: "call", number: "1300 78 99 78" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      who: "For men",
      note: "About relationships and separation, too.",
      source: "https://www.gregpiper1.com/index.cfm?module=news&pagemode=indiv&page_id=2150592",
    },
    {
      name: "13YARN",
      contacts: [{ by: "call", number: "13 92 76" }],
      needs: ["self-harm"],
      hours: "any-hour",
      who: "For Aboriginal and Torres Strait Islander people",
    },
    {
      name: "1800RESPECT",
      contacts: [
        { by: "call", number: "1800 737 732" },
        { by: "text", number: "0458 737 732" },
      ],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      forAnother: true,
      source: "https://thedailyaus.com.au/stories/1800-respect-text-messaging/",
    },
    {
      name: "eSafety Commissioner",
      contacts: [{ by: "web", address: "https://www.esafety.gov.au/report" }],
      needs: ["images"],
      note: "A public office that can have pictures taken down.",
    },
    {
      name: "QLife",
      contacts: [{ by: "call", number: "1800 184 527" }],
      needs: ["talk"],
      hours: "set-hours",
      cost: "free",
      who: "For LGBTQ+ people",
      note: "Every day from three in the afternoon to midnight. Also about relationships.",
      forAnother: true,
      source: "https://www.qlife.org.au/faqs",
    },
    {
      name: "Kids Helpline",
      contacts: [{ by: "call", number: "1800 55 1800" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      who: "From 5 to 25",
    },
  ],
  checked: "2026-11-20",
};
