import type { NextConfig } from "next";

const config: NextConfig = {
  // A development server, a test build and a served build may stand side by side.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // A page that was fetched ahead still opens a day later without a network: an evening's questions are not lost to a dead spot.
  experimental: { staleTimes: { static: 24 * 60 * 60 } },
  // libsql loads a native binary by name, which a bundle cannot follow.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
};

export default config;
