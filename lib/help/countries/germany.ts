import type { Country } from "@/lib/help/schema";

export const germany: Country = {
  code: "DE",
  name: "Germany",
  inName: "Germany",
  emergency: { number: "112", note: "The police: 110." },
  services: [
    {
      name: "TelefonSeelsorge",
      lang: "de",
      contacts: [
        { by: "call", number: "116 123" },
        { by: "call", number: "0800 111 0 111" },
      ],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
      note: "Run by churches, open to everyone.",
      source: "http://ansbach-evangelisch.de/jeder-braucht-mal-hilfe/",
    },
    {
      name: "Hilfetelefon „Gewalt gegen Frauen“",
      lang: "de",
      contacts: [{ by: "call", number: "116 016" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      note: "In 18 languages besides German, English among them.",
      forAnother: true,
      source:
        "https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/",
    },
    {
      name: "Hilfetelefon „Gewalt an Männern“",
      lang: "de",
      contacts: [{ by: "call", number: "0800 123 99 00" }],
      needs: ["abuse"],
      hours: "weekdays",
      cost: "free",
      who: "For men",
      source: "https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_",
    },
    {
      name: "HateAid",
      contacts: [{ by: "web", address: "https://hateaid.org/" }],
      needs: ["images"],
      note: "Advice when pictures are shared or used as a threat.",
    },
    {
      name: "Nummer gegen Kummer",
      lang: "de",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      hours: "set-hours",
      cost: "free",
      note: "Monday to Saturday, in the afternoon and early evening.",
    },
  ],
  checked: "2026-11-20",
};
