import { defineConfig } from "astro/config";
import { relativeLinks } from "./src/site/relative-links.ts";

// Here and not in the environment, which turbo hides from tasks: nothing that we build tells anybody that it was built.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

export default defineConfig({
  trailingSlash: "always",
  // Nothing inline: the pages run under `default-src 'self'`, see src/site/policy.ts.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The paths of tsconfig.base.json lead to types alone.
    resolve: { tsconfigPaths: false },
    worker: { format: "es" },
    // A script finds its worker beside it, in whatever folder the site lies.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined) },
    // The package is loaded as any consumer loads it, and not bundled from its source.
    ssr: { external: ["@vnjp/dataset"] },
  },
  devToolbar: { enabled: false },
  integrations: [relativeLinks()],
});
