import type { Country } from "@/lib/help/schema";

export const denmark: Country = {
  code: "DK",
  name: "Denmark",
  inName: "Denmark",
  emergency: { number: "112" },
  services: [
    {
      name: "Livslinien",
      lang: "da",
      contacts: [{ by: "call", number: "70 201 201" }],
      needs: ["self-harm"],
      note: "It can be hard to get through. Try again, or call 112 if you can’t wait.",
      source: "https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/",
    },
    {
      name: "Lev Uden Vold",
      lang: "da",
      contacts: [{ by: "call", number: "1888" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      forAnother: true,
      source: "https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/",
    },
    {
      name: "Sct. Nicolai Tjenesten",
      lang: "da",
      contacts: [{ by: "call", number: "70 120 110" }],
      needs: ["talk"],
      hours: "every-day",
      note: "Run by the church, open to everyone.",
      source: "http://aalborgstift.dk/praester/sct-nicolai-tjenesten/",
    },
    {
      name: "BørneTelefonen",
      lang: "da",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.bt.dk/samfund/boernetelefonen-har-modtaget-15-procent-flere-opkald-i-juledagene-et-emne-gaar",
    },
  ],
  checked: "2026-11-20",
};
