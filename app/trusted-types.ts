/** What browsers that know trusted types offer; TypeScript's own types do not have it yet. */
type TrustedTypes = { createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => unknown };

/** React makes a script element by way of this very text, and puts nothing into it. */
const emptyScript = "<script></script>";

/**
 * Vouches for scripts of this site, whoever asks for them, and for nothing else: no other address, no text that would
 * run, no text that would become elements. It can be done once in a page. Where the browser knows no trusted types
 * there is nothing to do; the content policy's other rules hold there as well.
 */
export function onlyOurScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (new URL(url, document.baseURI).origin === window.location.origin ? url : null),
    createHTML: (text) => (text === emptyScript ? text : null),
    createScript: () => null,
  });
}
