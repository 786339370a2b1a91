import { createHash } from "node:crypto";
import { type Away, awayCookieLine } from "@/lib/server/away";
import { isHttps } from "@/lib/server/is-https";

const style = "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}";

// Nothing in it says where the person was: no name, no link, no icon, no style of ours.
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weather</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<h1>Weather</h1>
<p>No place chosen.</p>
</body>
</html>
`;

const styleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;

const policy = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * The page that leaving leads to. Its headers have the browser drop what is stored on the device, and where no script
 * could take pages out of the history, the copies that it keeps for Back. Cookies stay, for the key to what was saved is
 * one of them, and losing it would lose the reflections.
 */
export function neutralPage(request: Request, away: Away): Response {
  return new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      // Dropping the copies can take a while, and who presses the button has none to spare.
      "Clear-Site-Data": away === "plain" ? '"cache", "storage"' : '"storage"',
      "Content-Security-Policy": policy,
      "Set-Cookie": awayCookieLine(away, isHttps(request)),
    },
  });
}
