import type { Country } from "@/lib/help/schema";

export const portugal: Country = {
  code: "PT",
  name: "Portugal",
  inName: "Portugal",
  emergency: { number: "112" },
  services: [
    {
      name: "1411, Linha Nacional de Prevenção do Suicídio",
      lang: "pt",
      contacts: [{ by: "call", number: "1411" }],
      needs: ["self-harm"],
      hours: "any-hour",
      source:
        "https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona",
    },
    {
      name: "Serviço de Informação às Vítimas de Violência Doméstica",
      lang: "pt",
      contacts: [
        { by: "call", number: "800 202 148" },
        { by: "text", number: "3060" },
      ],
      needs: ["abuse"],
      hours: "any-hour",
      cost: "free",
      source: "https://www.cig.gov.pt/servicos/servico-de-informacao-as-vitimas-de-violencia-domestica/",
    },
    {
      name: "APAV",
      contacts: [{ by: "call", number: "116 006" }],
      needs: ["abuse", "sexual-violence"],
      hours: "weekdays",
      cost: "free",
      source: "https://ofertasdeemprego.pt/recursos/apoio-em-portugal-linhas-de-ajuda-e-organizacoes-para-vitimas-de-violencia-domestica",
    },
    {
      name: "Linha Internet Segura (APAV)",
      lang: "pt",
      contacts: [{ by: "call", number: "800 219 090" }],
      needs: ["images"],
      hours: "weekdays",
      cost: "free",
    },
    {
      name: "SOS Criança",
      lang: "pt",
      contacts: [{ by: "call", number: "116 111" }],
      needs: ["young"],
      cost: "free",
      source: "https://protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
    },
  ],
  checked: "2026-11-20",
};
