/** What no page here ever asks for. The clipboard may be written to, for the key; everything else that browsers know is closed. */
const closed = [
  "accelerometer",
  "attribution-reporting",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

type Header = { key: string; value: string };

/** On everything that is answered, whatever it is. */
export const everywhere: Header[] = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // For browsers that do not know frame-ancestors.
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Cross-Origin-Embedder-Policy", value: "require-corp" },
  { key: "Origin-Agent-Cluster", value: "?1" },
  { key: "X-DNS-Prefetch-Control", value: "off" },
  { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
];

/** What a document may do. A script or a style that the build made is none, and every one of them would carry it. */
export const forDocuments: Header[] = [
  { key: "Permissions-Policy", value: [...closed.map((name) => `${name}=()`), "clipboard-write=(self)"].join(", ") },
];

/** On pages that are the same for all who have chosen the same words: a browser asks whether its copy still holds. */
export const forReaders: Header[] = [{ key: "Cache-Control", value: "private, no-cache" }];

/** Where the proxy before us says that the person came by https: two years of nothing else, for this name and all below it. */
export const overHttps: Header[] = [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }];

/**
 * What is a person's own, or leads out: no search engine lists it. robots.txt does not shut them out of it, as they could
 * not read this then, and would list the bare address.
 */
export const neverListed: Header[] = [{ key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" }];
