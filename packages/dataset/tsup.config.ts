import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const source = fileURLToPath(new URL("src", import.meta.url));

/** Where the JSON that the code imports is in `dist/`. */
const packedPaths: readonly (readonly [imported: RegExp, packed: string])[] = [
  [/^#(data\/.+|codes|corrections|redirects|search-index)$/, "$1.json"],
  [/^#(releases|appearances)$/, "internal/$1.json"],
  [/^#(schema\/.+)$/, "$1.schema.json"],
];

const toSpecifier = (path: string): string => (path.startsWith(".") ? path : `./${path}`).split(sep).join("/");

/** Leaves JSON out of the code: it is a file of the package, and the code imports it there. */
const packedJsonPlugin: Plugin = {
  name: "packed-json",
  setup: ({ onResolve }) => {
    for (const [imported, packed] of packedPaths)
      onResolve({ filter: imported }, ({ path, importer }) => ({
        path: toSpecifier(relative(relative(source, dirname(importer)), path.replace(imported, packed))),
        external: true,
      }));
  },
};

/** Lets each module import the others as files, so that a bundler leaves out those that a program does not need. */
const modulesPlugin: Plugin = {
  name: "modules",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, importer }) =>
      kind === "entry-point" || !importer.startsWith(source)
        ? undefined
        : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.d.ts", "!src/**/*-types.ts"],
  format: "esm",
  target: "node22.12",
  platform: "neutral",
  clean: false,
  splitting: false,
  // Each file is one of src/, where people read it: minified, the code is half as large.
  minify: true,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // scripts/write-licenses.ts reads what is bundled, and removes the list.
  metafile: true,
  esbuildPlugins: [packedJsonPlugin, modulesPlugin],
});
