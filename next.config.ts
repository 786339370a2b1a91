import type { NextConfig } from "next";
import { policyForData } from "./lib/server/content-policy";
import { everywhere, forDocuments, forReaders, neverListed, overHttps } from "./lib/server/security-headers";

const config: NextConfig = {
  // A development server, a test build and a served build may stand side by side.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // What serves, and no more, for a container (Dockerfile). `next start`, and so `npm start`, warns of it.
  ...(process.env.NEXT_OUTPUT === "standalone" ? { output: "standalone" as const } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  // A page that was fetched ahead still opens a day later without a network: an evening's questions are not lost to a dead spot.
  experimental: {
    staleTimes: { static: 24 * 60 * 60 },
    // Route types are found without being listed in tsconfig.json, so a build into another folder leaves that file alone.
    strictRouteTypes: true,
    // One page for every address that leads nowhere, outside the words of any.
    globalNotFound: true,
  },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/((?!_next/static/).*)", headers: forDocuments },
    { source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: overHttps },
    { source: "/:path(reflections.*|key.*|patterns|reflect/check|reflect/result|leave.*|back|offline|api/.*)", headers: neverListed },
    // A page reads differently for whoever has chosen other words: nobody between us and the reader may keep it.
    // What is a person's own has Next's own "no-store".
    { source: "/:path(reflect|reflect/.*|library.*|help|about|message|sample|offline)?", headers: forReaders },
    // Pages get theirs from proxy.ts, and /leave has its own.
    {
      source:
        "/:path(_next/.*|api/.*|words|first\\.js|icon\\.svg|icons/.*|favicon\\.ico|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest)",
      headers: [{ key: "Content-Security-Policy", value: policyForData }],
    },
  ],
  // Else Next calls a server on 127.0.0.1 "localhost" in one place and not in the other, takes a page in other words for
  // another server's, and asks itself over the network (github.com/vercel/next.js/issues/94745).
  skipProxyUrlNormalize: true,
  // Sentences come compiled (lib/words/messages.ts), so the parser stays at home.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  // libsql loads a native binary by name, which a bundle cannot follow.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
};

export default config;
