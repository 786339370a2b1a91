/**
 * Where the app is reached, by SITE_URL when it is built; null where nobody said. Then addresses in pages stay relative,
 * and there is no picture for links, which would have to be absolute.
 */
export const site: URL | null = siteOf(process.env.SITE_URL);

/** The address in a text, or null for none. Throws where it is no http address: a wrong one would send people elsewhere. */
export function siteOf(text: string | undefined): URL | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is "${text}", which is no address of a site.`);
  return url;
}

/** The one address of a page: absolute where it is known where the app is reached. */
export function addressOf(path: string, at: URL | null = site): string {
  return at ? new URL(path, at).href : path;
}
