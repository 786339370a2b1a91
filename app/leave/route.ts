// Nothing in it says where the person was: no name, no link, no icon, no style of ours.
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weather</title>
<link rel="icon" href="data:,">
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}</style>
</head>
<body>
<h1>Weather</h1>
<p>No place chosen.</p>
</body>
</html>
`;

/** How long Back leads here again. Long enough for whoever picks up the phone next. */
const AWAY_SECONDS = 60 * 60;

/**
 * The page that "Leave quickly" leads to. It works without scripts: the header has the browser drop what is stored on
 * the device. Cookies stay, for the key to what was saved is one of them, and losing it would lose the reflections.
 */
export function GET(): Response {
  return new Response(PAGE, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Clear-Site-Data": '"storage"',
      "Content-Security-Policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      "Referrer-Policy": "no-referrer",
      // Read by public/first.js, which needs to know in a page that has lost everything else.
      "Set-Cookie": `away=1; Max-Age=${AWAY_SECONDS}; Path=/; SameSite=Strict`,
    },
  });
}
