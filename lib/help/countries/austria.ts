import type { Country } from "@/lib/help/schema";

export const austria: Country = {
  code: "AT",
  name: "Austria",
  inName: "Austria",
  emergency: { number: "112", note: "The police: 133." },
  services: [
    {
      name: "TelefonSeelsorge",
      lang: "de",
      contacts: [{ by: "call", number: "142" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.nachrichten.at/oberoesterreich/telefonseelsorge-ist-seit-25-jahren-ein-notruf;art4,3823544",
    },
    {
      name: "Frauenhelpline gegen Gewalt",
      lang: "de",
      contacts: [{ by: "call", number: "0800 222 555" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      source: "https://noe.orf.at/stories/3136860/",
    },
    {
      name: "Männernotruf",
      lang: "de",
      contacts: [{ by: "call", number: "0800 246 247" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      who: "For men",
    },
    {
      name: "147 Rat auf Draht",
      lang: "de",
      contacts: [{ by: "call", number: "147" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.rataufdraht.at/pressemitteilungen/25-jahre-notrufnummer-147",
    },
  ],
  checked: "2026-11-20",
};
