import type { Service } from "@/lib/help/schema";
import type { Need } from "@/lib/help/terms";
import type { Translator } from "@/lib/words/translator";

/** What to know before the numbers of a need, paragraph by paragraph. */
export function before(need: Need, services: readonly Service[], t: Translator<"help">): string[] {
  switch (need) {
    case "abuse":
      return [t("parts.abuse.before"), ...(services.some(({ forAnother }) => forAnother) ? [t("parts.abuse.another")] : [])];
    case "sexual-violence":
      return [];
    default:
      return [t(`parts.${need}.before`)];
  }
}

/** When, at what cost, for whom, and what else to know, in short sentences. */
export function about(service: Service, t: Translator<"help">): string {
  return [
    service.hours && t(`hours.${service.hours}`),
    service.cost && t(`cost.${service.cost}`),
    service.who && `${service.who}.`,
    service.note,
    service.forAnother && t("forAnother"),
  ]
    .filter(Boolean)
    .join(" ");
}
