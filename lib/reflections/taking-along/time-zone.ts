/** Says with a request for a file in which zone the person's days begin. A header, as an address would be remembered. */
export const zoneHeader = "low-tide-zone";

/** Where nobody says, or nothing that is a zone. */
const noZone = "UTC";

/** Longer than the name of any zone. */
const longestName = 64;

/** The zone that this device is in. */
export const ownZone = (): Record<typeof zoneHeader, string> => ({
  [zoneHeader]: new Intl.DateTimeFormat().resolvedOptions().timeZone || noZone,
});

/** The zone that a request names, as it is properly written; UTC where it names none that there is. */
export function zoneOf(header: string | null): string {
  if (!header || header.length > longestName) return noZone;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: header }).resolvedOptions().timeZone;
  } catch {
    return noZone;
  }
}
