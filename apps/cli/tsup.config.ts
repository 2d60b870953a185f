import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/main.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  // A chunk per command, so that a command loads only what it needs.
  splitting: true,
  // The data stays a dependency, and everything else is bundled: an installation has two packages.
  noExternal: [/^(?!@vnjp\/dataset|node:)/],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
