/** All the style of the neutral page. Its hash stands in the page's policy. */
export const neutralStyle =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}";

/** The page that leaving leads to. Nothing in it says where the person was: no name, no link, no icon, no style of ours. */
export const neutralHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weather</title>
<link rel="icon" href="data:,">
<style>${neutralStyle}</style>
</head>
<body>
<h1>Weather</h1>
<p>No place chosen.</p>
</body>
</html>
`;

/** Its policy: nothing runs and nothing loads but the style with this hash, in base64. */
export function neutralPolicy(styleHash: string): string {
  return `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
