import type { Country } from "@/lib/help/schema";

export const switzerland: Country = {
  code: "CH",
  name: "Switzerland",
  inName: "Switzerland",
  emergency: { number: "117", note: "This is the police. 112 works as well; the ambulance is 144." },
  services: [
    {
      name: "143, Die Dargebotene Hand, La Main Tendue, Telefono Amico",
      contacts: [{ by: "call", number: "143" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      source: "https://www.srf.ch/sendungen/tageschronik/heute-vor-61-jahren-telefon-seelsorge-143-gegruendet",
    },
    {
      name: "Opferhilfe, Aide aux victimes, Aiuto alle vittime",
      contacts: [{ by: "web", address: "https://www.opferhilfe-schweiz.ch/" }],
      needs: ["abuse", "sexual-violence"],
      cost: "free",
      note: "Every canton has an office that helps people who were hurt or threatened, with its own number.",
      source: "https://beobachter.ch/beratung/rechtsratgeber/staat/strafrecht-und-opferhilfe/opferhilfe/opferhilfestellen",
    },
    {
      name: "LGBTIQ-Helpline",
      contacts: [{ by: "call", number: "0800 133 133" }],
      needs: ["talk"],
      hours: "weekdays",
      cost: "free",
      who: "For LGBTQ+ people",
      note: "From seven to nine in the evening.",
      forAnother: true,
      source: "https://mannschaft.com/a/lgbtiq-helpline-die-feiertage-sind-fuer-viele-nicht-leicht",
    },
    {
      name: "147, Pro Juventute",
      contacts: [{ by: "call", number: "147" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
    },
  ],
  checked: "2026-11-20",
};
