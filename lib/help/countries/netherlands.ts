import type { Country } from "@/lib/help/schema";

export const netherlands: Country = {
  code: "NL",
  name: "Netherlands",
  inName: "the Netherlands",
  emergency: { number: "112" },
  services: [
    {
      name: "113 Zelfmoordpreventie",
      lang: "nl",
      contacts: [
        { by: "call", number: "113" },
        { by: "call", number: "0800-0113" },
      ],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
    },
    {
      name: "Veilig Thuis",
      lang: "nl",
      contacts: [{ by: "call", number: "0800-2000" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
    },
    {
      name: "Centrum Seksueel Geweld",
      lang: "nl",
      contacts: [{ by: "call", number: "0800-0188" }],
      needs: ["sexual-violence"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "Helpwanted",
      contacts: [{ by: "web", address: "https://www.helpwanted.nl/" }],
      needs: ["images"],
      note: "Help to get pictures taken down.",
    },
    {
      name: "De Kindertelefoon",
      lang: "nl",
      contacts: [{ by: "call", number: "0800-0432" }],
      needs: ["young"],
      hours: "every-day",
      cost: "free",
      who: "From 8 to 18",
    },
  ],
  checked: "2026-11-20",
};
