import type { Country } from "@/lib/help/schema";

export const argentina: Country = {
  code: "AR",
  name: "Argentina",
  inName: "Argentina",
  emergency: { number: "911", note: "Where nobody answers there: the police 101, the ambulance 107." },
  services: [
    {
      name: "Orientación y Apoyo en la Urgencia de Salud Mental",
      lang: "es",
      contacts: [{ by: "call", number: "0800 999 0091" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      source:
        "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
    },
    {
      name: "Centro de Asistencia al Suicida",
      lang: "es",
      contacts: [
        { by: "call", number: "135" },
        { by: "call", number: "011 5275-1135" },
      ],
      needs: ["self-harm"],
      note: "The first number: Buenos Aires and around it. The second: the whole country.",
      source:
        "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
    },
    {
      name: "Línea 144",
      lang: "es",
      contacts: [{ by: "call", number: "144" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women and LGBTQ+ people",
      source: "https://elespejoweb.com/2025/09/19/doce-anos-de-la-linea-144-un-pilar-contra-la-violencia-de-genero-en-argentina",
    },
    {
      name: "Línea 137",
      lang: "es",
      contacts: [{ by: "call", number: "137" }],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For everyone",
      forAnother: true,
      source:
        "http://semanarioactualidad.com.ar/trabajadoras-sociales-y-psicologas-se-suman-desde-el-territorio-a-la-linea-137-contra-las-violencias/",
    },
    {
      name: "Línea 102",
      lang: "es",
      contacts: [{ by: "call", number: "102" }],
      needs: ["young"],
      cost: "free",
      note: "Every province answers its own calls, so the hours differ.",
      source:
        "https://datapba.com/2023/01/26/en-2022-se-registraron-57-llamadas-por-dia-para-alertar-sobre-situaciones-de-maltrato-infantil",
    },
  ],
  checked: "2026-11-21",
};
