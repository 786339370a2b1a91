import type { Country } from "@/lib/help/schema";

export const ireland: Country = {
  code: "IE",
  name: "Ireland",
  inName: "Ireland",
  emergency: { number: "112", note: "999 reaches the same people." },
  services: [
    { name: "Samaritans", contacts: [{ by: "call", number: "116 123" }], needs: ["self-harm"], hours: "any-hour", cost: "free" },
    {
      name: "Pieta",
      contacts: [{ by: "call", number: "1800 247 247" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source: "https://wicklownow.ie/news/wicklow-people-feeling-low-over-christmas-period-urged-to-contact-helpline/",
    },
    {
      name: "Text About It",
      contacts: [{ by: "text", number: "50808", word: "HELLO" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source: "https://parenthubdonegal.ie/blog/24-7-text-line-launched-to-support-mental-health/",
    },
    {
      name: "Women’s Aid",
      contacts: [{ by: "call", number: "1800 341 900" }],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      source: "https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/",
    },
    { name: "Men’s Aid Ireland", contacts: [{ by: "call", number: "01 554 3811" }], needs: ["abuse"], hours: "weekdays", who: "For men" },
    {
      name: "Rape Crisis Helpline",
      contacts: [{ by: "call", number: "1800 77 8888" }],
      needs: ["sexual-violence"],
      hours: "any-hour",
      cost: "free",
    },
    {
      name: "Hotline.ie",
      contacts: [{ by: "web", address: "https://www.hotline.ie/" }],
      needs: ["images"],
      note: "Report pictures that were shared, and have them taken down.",
    },
    {
      name: "Childline",
      contacts: [{ by: "call", number: "1800 66 66 66" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      who: "If you are under 18",
    },
  ],
  checked: "2026-11-20",
};
