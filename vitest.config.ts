import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// 12:45 or 13:45 ahead of Greenwich: no developer and no server lives there, so a date that leans on the
// machine's own zone shows. Set here because the workers inherit it at birth.
process.env.TZ = "Pacific/Chatham";

const rooms = "{app,components,lib,scripts,tests}";

export default defineConfig({
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    alias: {
      // As in next.config.ts: sentences come compiled.
      "use-intl/format-message": "use-intl/format-message/format-only",
      "#translations": new URL("tests/setup/translations.ts", import.meta.url).pathname,
    },
  },
  test: {
    server: { deps: { inline: ["use-intl"] } },
    allowOnly: false,
    passWithNoTests: false,
    // A spy or a stub that outlives its test would also silence the guard on the console.
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: [`${rooms}/**/*.test.ts`, "scripts/**/*.test.mjs", "*.test.ts"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/network.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: [`${rooms}/**/*.test.tsx`],
          setupFiles: ["tests/setup/console.ts", "tests/setup/network.ts", "tests/setup/dom.ts"],
        },
      },
    ],
  },
});
