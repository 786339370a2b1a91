import type { MetadataRoute } from "next";
import { requestSite } from "./site/request-site";
import { addressOf } from "./site/site";

/**
 * The interface and the way out are for no machine. Pages that are a person's own stay open to be asked for, so that
 * machines read there that they must not be listed (lib/server/security-headers.ts); without a key they hold nothing.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/leave", "/back"] },
    sitemap: addressOf("/sitemap.xml", await requestSite()),
  };
}
