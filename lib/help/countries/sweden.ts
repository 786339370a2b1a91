import type { Country } from "@/lib/help/schema";

export const sweden: Country = {
  code: "SE",
  name: "Sweden",
  inName: "Sweden",
  emergency: { number: "112" },
  services: [
    {
      name: "Självmordslinjen (Mind)",
      lang: "sv",
      contacts: [{ by: "call", number: "90101" }],
      needs: ["self-harm"],
      hours: "any-hour",
      source: "http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html",
    },
    {
      name: "Kvinnofridslinjen",
      lang: "sv",
      contacts: [{ by: "call", number: "020-50 50 50" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      note:
        "There are interpreters for most languages spoken in Sweden. It does not show on the bill. You can call about someone else, too.",
      source: "https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon/",
    },
    { name: "Bris", contacts: [{ by: "call", number: "116 111" }], needs: ["young"], cost: "free", who: "If you are under 18" },
  ],
  checked: "2026-11-20",
};
