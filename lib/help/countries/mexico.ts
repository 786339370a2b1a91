import type { Country } from "@/lib/help/schema";

export const mexico: Country = {
  code: "MX",
  name: "Mexico",
  inName: "Mexico",
  emergency: { number: "911", source: "https://www.apple.com/mx/child-safety/rc/" },
  services: [
    {
      name: "Línea de la Vida",
      lang: "es",
      contacts: [{ by: "call", number: "800 911 2000" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      forAnother: true,
      source:
        "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
    },
    {
      name: "Línea de las Mujeres",
      lang: "es",
      contacts: [{ by: "call", number: "079" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      note: "Choose option 1.",
      source: "https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss",
    },
    {
      name: "Consejo Ciudadano",
      lang: "es",
      contacts: [
        { by: "call", number: "55 5533 5533" },
        { by: "whatsapp", number: "+52 55 5533 5533" },
      ],
      needs: ["self-harm", "abuse", "images", "young"],
      hours: "any-hour",
      who: "For everyone, in the whole country",
      note: "Free help from psychologists and lawyers.",
      source:
        "https://www.proceso.com.mx/nacional/2026/3/7/violencia-familiar-digital-los-delitos-mas-denunciados-por-mujeres-de-18-30-anos-369824.html",
    },
    {
      name: "Diversidad Segura",
      lang: "es",
      contacts: [{ by: "call", number: "800 000 5428" }],
      needs: ["abuse", "talk"],
      hours: "any-hour",
      cost: "free",
      who: "For LGBTQ+ people",
      note: "Also about trouble with a partner.",
      source: "https://www.publimetro.com.mx/noticias/2024/05/16/homofobia-encabeza-atencion-emocional-en-cdmx/",
    },
    {
      name: "Te Protejo México",
      lang: "es",
      contacts: [{ by: "web", address: "https://www.teprotejomexico.org/" }],
      needs: ["images"],
      cost: "free",
      who: "If you are under 18 in the pictures",
      note: "You don’t have to say who you are.",
      source:
        "https://www.eldemocrata.com/sabias-que-en-mexico-existe-una-plataforma-para-reportar-situaciones-de-violencia-sexual-en-contra-de-ninas-ninos-y-adolescentes/",
    },
  ],
  checked: "2026-11-21",
};
