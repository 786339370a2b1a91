import type { Country } from "@/lib/help/schema";

export const chile: Country = {
  code: "CL",
  name: "Chile",
  inName: "Chile",
  emergency: {
    number: "133",
    note: "This is the police. The ambulance: 131.",
    source: "https://elpinguino.com/noticias/68515/Carabineros-llama-a-hacer-buen-uso-del-nmero-de-emergencia",
  },
  services: [
    {
      name: "*4141, Línea de Prevención del Suicidio",
      lang: "es",
      contacts: [{ by: "call", number: "*4141" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      note: "From a mobile phone, with the star.",
      source:
        "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
    },
    {
      name: "Salud Responde",
      lang: "es",
      contacts: [{ by: "call", number: "600 360 7777" }],
      needs: ["self-harm"],
      note: "The health service’s line, from any phone.",
      source:
        "https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/",
    },
    {
      name: "1455, SernamEG",
      lang: "es",
      contacts: [
        { by: "call", number: "1455" },
        { by: "whatsapp", number: "+56 9 9700 7000" },
      ],
      needs: ["abuse", "sexual-violence"],
      hours: "set-hours",
      cost: "free",
      who: "For women",
      note: "Monday to Friday from eight in the morning to midnight, not on holidays.",
      forAnother: true,
      source:
        "https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp",
    },
    {
      name: "Fono Familia",
      lang: "es",
      contacts: [{ by: "call", number: "149" }],
      needs: ["abuse"],
      cost: "free",
      who: "For everyone",
      note: "The police answer: advice, and reports of violence at home.",
      source:
        "https://cambio21.cl/tendencias/denuncias-por-violencia-intrafamiliar-disminuyen-en-un-59-durante-cuarentena-5e8d08b2aa2d746df56f4f8e",
    },
    {
      name: "Fono Niños",
      lang: "es",
      contacts: [{ by: "call", number: "147" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      note: "The police answer.",
      source: "https://13.cl/programas/servicios-13/servicios/conoce-como-funciona-fono-ninos-147-el-servicio-para-denunciar",
    },
    {
      name: "Línea Libre",
      lang: "es",
      contacts: [{ by: "call", number: "1515" }],
      needs: ["young"],
      cost: "free",
      note: "Psychologists answer, whatever it is about. Not at night.",
      source: "https://www.fundacioncolunga.org/eng/noticias/hablemos-con-confianza-conoce-linea-libre-para-ninos-ninas-y-adolescentes/",
    },
  ],
  checked: "2026-11-21",
};
