import type { MetadataRoute } from "next";

/** What a home screen shows: a name and a picture that say nothing of what is inside. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Low Tide",
    short_name: "Low Tide",
    description: "Questions, a library and notes.",
    lang: "en-GB",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#eae6db",
    theme_color: "#bfd4ce",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
