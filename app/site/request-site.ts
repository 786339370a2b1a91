import { headers } from "next/headers";
import { site } from "./site";

/** Where the app is reached: as its operator said, else as this request came. */
export async function requestSite(): Promise<URL> {
  if (site) return site;
  const asked = await headers();
  const scheme = asked.get("x-forwarded-proto") === "https" ? "https" : "http";
  return new URL(`${scheme}://${asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost"}`);
}
