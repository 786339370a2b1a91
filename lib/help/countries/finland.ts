import type { Country } from "@/lib/help/schema";

export const finland: Country = {
  code: "FI",
  name: "Finland",
  inName: "Finland",
  emergency: { number: "112" },
  services: [
    {
      name: "MIELI Crisis Helpline",
      contacts: [
        { by: "call", number: "09 2525 0111" },
        { by: "call", number: "09 2525 0113" },
      ],
      needs: ["self-harm", "talk"],
      cost: "normal-call",
      note: "The first number: Finnish, at any hour. The second: English and Arabic, at set hours.",
      source: "https://mentalhealth.fi/where-to-go-in-an-emergency",
    },
    {
      name: "Nollalinja",
      lang: "fi",
      contacts: [{ by: "call", number: "080 005 005" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      note: "It does not show on the bill.",
      forAnother: true,
      source: "https://nollalinja.fi/en",
    },
    {
      name: "Lasten ja nuorten puhelin",
      lang: "fi",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      cost: "free",
    },
  ],
  checked: "2026-11-20",
};
