import type { Country, Service } from "@/lib/help/schema";
import type { Need } from "@/lib/help/terms";

/**
 * Whom to show for a need in a country. What works everywhere stands in where the country has nobody of its own, and
 * beside where each of its own is for some people only. For pictures it always stands beside, because platforms know no
 * borders.
 */
export function servicesFor(need: Need, country: Country, international: readonly Service[]): Service[] {
  const meets = (service: Service) => service.needs.includes(need);
  const own = country.services.filter(meets);
  const isForAll = own.some(({ who }) => who === undefined);
  return isForAll && need !== "images" ? own : [...own, ...international.filter(meets)];
}
