import type { Country } from "@/lib/help/schema";

export const southAfrica: Country = {
  code: "ZA",
  name: "South Africa",
  inName: "South Africa",
  emergency: { number: "10111", note: "This is the police. From a mobile, 112 works as well." },
  services: [
    {
      name: "Suicide Crisis Helpline (SADAG)",
      contacts: [{ by: "call", number: "0800 567 567" }],
      needs: ["self-harm"],
      cost: "free",
      source: "https://www.thedailyvox.co.za/important-resources-for-the-lockdown/",
    },
    {
      name: "GBV Command Centre",
      contacts: [
        { by: "call", number: "0800 428 428" },
        { by: "call", number: "*120*7867#" },
      ],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      note: "The second is a please-call-me: they call you back.",
      source: "http://gbv.org.za/about-us",
    },
    {
      name: "LifeLine South Africa",
      contacts: [{ by: "call", number: "0861 322 322" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
    },
    {
      name: "Childline",
      contacts: [{ by: "call", number: "116" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://vukuzenzele.gov.za/children-can-call-116-help",
    },
  ],
  checked: "2026-11-20",
};
