import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/main.ts" },
  format: "esm",
  target: "node22.12",
  platform: "node",
  clean: true,
  // A chunk per command, so that a command loads only what it needs.
  splitting: true,
  // scripts/write-licenses.ts reads what is bundled, and removes the list.
  metafile: true,
  // The data stays a dependency, and everything else is bundled: an installation has two packages.
  noExternal: [/^(?!@vnjp\/dataset|node:)/],
  banner: {
    js: [
      // The first code that runs: an older Node would only say that a function is missing.
      `{ const [major, minor] = process.versions.node.split(".").map(Number); if (major < 22 || (major === 22 && minor < 12)) { process.stderr.write(\`vnjp: Node \${process.versions.node} is too old: vnjp needs Node 22.12 or later.\\n\`); process.exit(2); } }`,
      "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    ].join("\n"),
  },
});
