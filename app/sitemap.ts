import type { MetadataRoute } from "next";
import { listedPaths } from "./site/listed";
import { requestSite } from "./site/request-site";
import { addressOf } from "./site/site";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const at = await requestSite();
  return listedPaths.map((path) => ({ url: addressOf(path, at) }));
}
