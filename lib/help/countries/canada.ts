import type { Country } from "@/lib/help/schema";

export const canada: Country = {
  code: "CA",
  name: "Canada",
  inName: "Canada",
  emergency: { number: "911" },
  services: [
    {
      name: "9-8-8 Suicide Crisis Helpline",
      contacts: [
        { by: "call", number: "988" },
        { by: "text", number: "988" },
      ],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      note: "In English and French.",
      forAnother: true,
      source: "https://www.napaneebeaver.ca/canadas-9-8-8-suicide-crisis-helpline-now-available/",
    },
    {
      name: "Hope for Wellness Helpline",
      contacts: [{ by: "call", number: "1-855-242-3310" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      who: "For Indigenous people",
    },
    {
      name: "ShelterSafe",
      contacts: [{ by: "web", address: "https://sheltersafe.ca/" }],
      needs: ["abuse"],
      who: "For women and their children",
      note: "A map of shelters in every province, with their own numbers. They also help people who don’t need a bed.",
    },
    {
      name: "Assaulted Women’s Helpline",
      contacts: [{ by: "call", number: "1-866-863-0511" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women, in Ontario",
    },
    {
      name: "SOS violence conjugale",
      lang: "fr",
      contacts: [{ by: "call", number: "1-800-363-9010" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      who: "In Quebec",
      note: "In French and English.",
    },
    {
      name: "NeedHelpNow.ca",
      contacts: [{ by: "web", address: "https://needhelpnow.ca/" }],
      needs: ["images"],
      who: "For young people",
    },
    {
      name: "Interligne",
      lang: "fr",
      contacts: [
        { by: "call", number: "1-888-505-1010" },
        { by: "text", number: "1-888-505-1010" },
      ],
      needs: ["talk"],
      cost: "free",
      who: "For LGBTQ+ people",
      note: "In French and English. From Quebec.",
      source: "https://interligne.co/en/interligne-saves-lives/",
    },
    {
      name: "Kids Help Phone",
      contacts: [
        { by: "call", number: "1-800-668-6868" },
        { by: "text", number: "686868", word: "CONNECT" },
      ],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      note: "In English and French.",
      source:
        "https://www.newswire.ca/news-releases/government-of-canada-announces-kids-help-phone-as-9-8-8-network-partner-898887020.html",
    },
  ],
  checked: "2026-11-20",
};
