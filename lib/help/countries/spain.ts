import type { Country } from "@/lib/help/schema";

export const spain: Country = {
  code: "ES",
  name: "Spain",
  inName: "Spain",
  emergency: { number: "112" },
  services: [
    {
      name: "024, línea de atención a la conducta suicida",
      lang: "es",
      contacts: [{ by: "call", number: "024" }],
      needs: ["self-harm"],
      hours: "any-hour",
      cost: "free",
      note: "You can call about someone else, too.",
      source: "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
    },
    {
      name: "016",
      contacts: [
        { by: "call", number: "016" },
        { by: "whatsapp", number: "+34 600 000 016" },
      ],
      needs: ["abuse", "sexual-violence"],
      hours: "any-hour",
      cost: "free",
      who: "For women",
      note: "In 53 languages. It does not show on the bill, but your phone still lists the call.",
      source: "https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio",
    },
    {
      name: "Canal prioritario (AEPD)",
      lang: "es",
      contacts: [{ by: "web", address: "https://www.aepd.es/canalprioritario" }],
      needs: ["images"],
      note: "A public office that can have pictures taken down.",
    },
    {
      name: "ANAR",
      contacts: [{ by: "call", number: "900 20 20 10" }],
      needs: ["young"],
      hours: "any-hour",
      cost: "free",
      who: "If you are under 18",
      source: "https://www.hacerfamilia.com/ninos/noticia-puedes-contar-nosotros-nuevo-video-telefono-anar-20150415091241.html",
    },
  ],
  checked: "2026-11-20",
};
