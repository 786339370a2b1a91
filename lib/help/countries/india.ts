import type { Country } from "@/lib/help/schema";

export const india: Country = {
  code: "IN",
  name: "India",
  inName: "India",
  emergency: { number: "112" },
  services: [
    {
      name: "Tele-MANAS",
      contacts: [{ by: "call", number: "14416" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
      note: "In 20 languages.",
      source: "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
    },
    {
      name: "Women Helpline",
      contacts: [{ by: "call", number: "181" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      source: "https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
    },
    {
      name: "National Cyber Crime Reporting Portal",
      contacts: [{ by: "web", address: "https://cybercrime.gov.in/" }],
      needs: ["images"],
      note: "Report pictures that were shared, or threats with them.",
      source: "https://visitnilgiris.org/en/rights/women-child-safety",
    },
    {
      name: "Childline",
      contacts: [{ by: "call", number: "1098" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://en.wikipedia.org/wiki/Childline_India",
    },
  ],
  checked: "2026-11-20",
};
