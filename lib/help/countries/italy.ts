import type { Country } from "@/lib/help/schema";

export const italy: Country = {
  code: "IT",
  name: "Italy",
  inName: "Italy",
  emergency: { number: "112" },
  services: [
    {
      name: "Telefono Amico Italia",
      lang: "it",
      contacts: [
        { by: "call", number: "02 2327 2327" },
        { by: "whatsapp", number: "+39 324 011 7252" },
      ],
      needs: ["self-harm", "talk"],
      hours: "every-day",
      note: "Until midnight. At night call 112.",
      source: "https://www.agensir.it/?p=1502724",
    },
    {
      name: "1522, Numero anti violenza e stalking",
      lang: "it",
      contacts: [{ by: "call", number: "1522" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      note: "In eleven languages, English among them.",
      source: "https://tg24.sky.it/cronaca/2023/11/23/1522-numero-antiviolenza-donne",
    },
    {
      name: "Gay Help Line",
      contacts: [{ by: "call", number: "800 713 713" }],
      needs: ["abuse", "talk"],
      hours: "set-hours",
      cost: "free",
      who: "For LGBTQ+ people",
      source: "https://lacapitale.it/post/gay-help-line-19-anni-numeri-richieste",
    },
    {
      name: "Garante per la protezione dei dati personali",
      lang: "it",
      contacts: [{ by: "web", address: "https://www.garanteprivacy.it/temi/revengeporn" }],
      needs: ["images"],
      note: "A public office that can have pictures blocked, also before they are shared.",
    },
    {
      name: "Telefono Azzurro",
      lang: "it",
      contacts: [{ by: "call", number: "19696" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
    },
  ],
  checked: "2026-11-20",
};
