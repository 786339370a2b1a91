import type { Country } from "@/lib/help/schema";

export const norway: Country = {
  code: "NO",
  name: "Norway",
  inName: "Norway",
  emergency: { number: "112", note: "This is the police. The ambulance: 113." },
  services: [
    {
      name: "Mental Helse",
      lang: "no",
      contacts: [{ by: "call", number: "116 123" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "Kirkens SOS",
      lang: "no",
      contacts: [{ by: "call", number: "22 40 00 40" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      note: "Run by the church, open to everyone.",
      source: "https://www.nrk.no/rogaland/en-av-tre-far-ikke-svar-pa-krisetelefon-1.13708250",
    },
    {
      name: "Vold- og overgrepslinjen",
      lang: "no",
      contacts: [{ by: "call", number: "116 006" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/",
    },
    {
      name: "Slettmeg",
      lang: "no",
      contacts: [{ by: "web", address: "https://slettmeg.no/" }],
      needs: ["images"],
      note: "Advice on getting pictures taken down.",
    },
    {
      name: "Alarmtelefonen for barn og unge",
      lang: "no",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://norwaytoday.info/news/great-response-from-the-alarm-phone-for-children-and-young-people/",
    },
  ],
  checked: "2026-11-20",
};
