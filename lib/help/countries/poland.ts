import type { Country } from "@/lib/help/schema";

export const poland: Country = {
  code: "PL",
  name: "Poland",
  inName: "Poland",
  emergency: { number: "112" },
  services: [
    {
      name: "Centrum Wsparcia",
      lang: "pl",
      contacts: [{ by: "call", number: "800 70 2222" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source: "https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222",
    },
    {
      name: "116 123, Kryzysowy Telefon Zaufania",
      lang: "pl",
      contacts: [{ by: "call", number: "116 123" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
      who: "For adults",
      source: "https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania",
    },
    {
      name: "Niebieska Linia",
      lang: "pl",
      contacts: [{ by: "call", number: "800 120 002" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "116 111, Telefon Zaufania dla Dzieci i Młodzieży",
      lang: "pl",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania",
    },
  ],
  checked: "2026-11-20",
};
