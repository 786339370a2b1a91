import { resolve } from "node:path";

/** The same Next, from the project above; nothing of the app. */
export default {
  distDir: ".next-peer",
  poweredByHeader: false,
  turbopack: { root: resolve(import.meta.dirname, "../../..") },
};
