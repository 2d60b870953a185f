import { defineConfig } from "astro/config";
import { createBundledLicenses } from "./src/site/bundled-licenses.ts";
import { createRelativeLinks } from "./src/site/relative-links.ts";

// Set here, since turbo hides the environment from its tasks: our builds do not report to anyone.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

export default defineConfig({
  trailingSlash: "always",
  // Nothing inline: the pages run under `default-src 'self'` (src/site/content-security-policy.ts).
  build: { format: "directory", inlineStylesheets: "never" },
  // A reader page has thousands of elements: a class is shorter than an attribute.
  scopedStyleStrategy: "class",
  vite: {
    build: {
      assetsInlineLimit: 0,
      // A module of display does nothing when it is loaded: so a page gets only those that it uses, not all that any page uses.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/packages\/engine\/src\/display\//, sideEffects: false }] },
      },
    },
    // The paths of tsconfig.base.json are only for types.
    resolve: { tsconfigPaths: false },
    worker: { format: "es" },
    // A script finds its worker by a relative address, since the site can be in any folder.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined) },
    // Load the built package as any other user does, instead of bundling its source.
    ssr: { external: ["@vnjp/dataset"] },
  },
  devToolbar: { enabled: false },
  integrations: [createRelativeLinks(), createBundledLicenses()],
});
