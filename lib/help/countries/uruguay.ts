import type { Country } from "@/lib/help/schema";

export const uruguay: Country = {
  code: "UY",
  name: "Uruguay",
  inName: "Uruguay",
  emergency: { number: "911" },
  services: [
    {
      name: "Línea Vida",
      lang: "es",
      contacts: [
        { by: "call", number: "0800 0767" },
        { by: "call", number: "*0767" },
      ],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      note: "The second number: from a mobile phone.",
      forAnother: true,
      source: "https://carmeloportal.com/46611-indice-de-suicidios-se-ubica-en-2025-por-cada-100-000-habitantes/amp",
    },
    {
      name: "0800 4141, Inmujeres",
      lang: "es",
      contacts: [
        { by: "call", number: "0800 4141" },
        { by: "call", number: "*4141" },
      ],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women from 18",
      note: "The second number: from a mobile phone. It does not show on the bill.",
      forAnother: true,
      source:
        "https://ladiaria.com.uy/feminismos/articulo/2024/3/mas-de-tres-decadas-asesorando-a-mujeres-victimas-de-violencia-que-alcance-ha-tenido-el-0800-4141-y-como-se-transformo-desde-su-creacion/",
    },
    {
      name: "Línea de Apoyo Emocional",
      lang: "es",
      contacts: [{ by: "call", number: "0800 1920" }],
      needs: ["talk"],
      hours: "any-hour",
      cost: "free",
      note: "Psychologists answer.",
      source: "https://clinicapsicologica.uy/?p=1574",
    },
    {
      name: "Línea Azul",
      lang: "es",
      contacts: [{ by: "call", number: "0800 5050" }],
      needs: ["young"],
      hours: "every-day",
      cost: "free",
      note: "Also for adults who are worried about a child.",
      source: "https://childhelplineinternational.org/uruguay-linea-azul/",
    },
  ],
  checked: "2026-11-21",
};
