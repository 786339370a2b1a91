import type { Country, Service } from "@/lib/help/schema";
import type { Need } from "@/lib/help/terms";

/**
 * Whom to show for a need in a country. What works everywhere stands in where the country has nobody of its own;
 * for pictures it always stands beside, because platforms know no borders.
 */
export function servicesFor(need: Need, country: Country, international: readonly Service[]): Service[] {
  const meets = (service: Service) => service.needs.includes(need);
  const own = country.services.filter(meets);
  return own.length > 0 && need !== "images" ? own : [...own, ...international.filter(meets)];
}
