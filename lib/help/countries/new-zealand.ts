import type { Country } from "@/lib/help/schema";

export const newZealand: Country = {
  code: "NZ",
  name: "New Zealand",
  inName: "New Zealand",
  emergency: {
    number: "111",
    note: "If you can’t speak: stay on the line and press 55.",
    source:
      "https://www.scoop.co.nz/stories/GE2108/S00139/chief-victims-advisor-to-government-support-available-for-victims-during-lockdown.htm",
  },
  services: [
    {
      name: "1737, Need to talk?",
      contacts: [
        { by: "call", number: "1737" },
        { by: "text", number: "1737" },
      ],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
      source: "https://nzfamilies.org.nz/?p=1578",
    },
    {
      name: "Suicide Crisis Helpline",
      contacts: [{ by: "call", number: "0508 828 865" }],
      needs: ["self-harm"],
      cost: "free",
      source: "https://nzfamilies.org.nz/?p=1578",
    },
    {
      name: "Women’s Refuge",
      contacts: [{ by: "call", number: "0800 733 843" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      source: "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
    },
    {
      name: "Shine Helpline",
      contacts: [{ by: "call", number: "0508 744 633" }],
      needs: ["abuse"],
      hours: "every-day",
      cost: "free",
      source: "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
    },
    {
      name: "Safe to talk",
      contacts: [
        { by: "call", number: "0800 044 334" },
        { by: "text", number: "4334" },
      ],
      needs: ["sexual-violence"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/",
    },
    {
      name: "Netsafe",
      contacts: [
        { by: "call", number: "0508 638 723" },
        { by: "web", address: "https://netsafe.org.nz/" },
      ],
      needs: ["images"],
      cost: "free",
    },
    {
      name: "Youthline",
      contacts: [
        { by: "call", number: "0800 376 633" },
        { by: "text", number: "234" },
      ],
      needs: ["young"],
      cost: "free",
    },
  ],
  checked: "2026-11-20",
};
