import type { Country } from "@/lib/help/schema";

export const brazil: Country = {
  code: "BR",
  name: "Brazil",
  inName: "Brazil",
  emergency: { number: "190", note: "This is the police. The ambulance: 192." },
  services: [
    {
      name: "CVV",
      lang: "pt",
      contacts: [{ by: "call", number: "188" }],
      needs: ["self-harm", "talk"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "Ligue 180",
      lang: "pt",
      contacts: [{ by: "call", number: "180" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      source: "https://agazeta.com.br/todaselas/violencia-contra-a-mulher-ligue-180-ja-pode-ser-acessado-via-whatsapp-0423",
    },
    {
      name: "Disque 100",
      lang: "pt",
      contacts: [{ by: "call", number: "100" }],
      needs: ["young", "abuse"],
      hours: "any-hour",
      cost: "free",
      note: "For children and everyone whose rights are hurt.",
      source: "https://agazeta.com.br/todaselas/violencia-contra-a-mulher-ligue-180-ja-pode-ser-acessado-via-whatsapp-0423",
    },
  ],
  checked: "2026-11-20",
};
