import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const source = fileURLToPath(new URL("src", import.meta.url));

/** Where the JSON that the code imports is in `dist/`. */
const packedPaths: readonly (readonly [imported: RegExp, packed: string])[] = [
  [/^#(data\/.+|corrections|redirects|search-index)$/, "$1.json"],
  [/^#(releases|appearances)$/, "internal/$1.json"],
  [/^#(schema\/.+)$/, "$1.schema.json"],
];

const toSpecifier = (path: string): string => (path.startsWith(".") ? path : `./${path}`).split(sep).join("/");

/** Leaves JSON out of the code: it is a file of the package, and the code imports it there. */
const createPackedJsonPlugin = (findFolder: (importer: string) => string): Plugin => ({
  name: "packed-json",
  setup: ({ onResolve }) => {
    for (const [imported, packed] of packedPaths)
      onResolve({ filter: imported }, ({ path, importer }) => ({
        path: toSpecifier(relative(findFolder(importer), path.replace(imported, packed))),
        external: true,
      }));
  },
});

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

/** Lets the answers require the main module as a file, so that they contain no copy of it. */
const mainModulePlugin: Plugin = {
  name: "main-module",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(?:\.\.\/)+index\.ts$/ }, () => ({ path: "./index.cjs", external: true })),
};

const common: Options = { target: "node22.12", clean: false, splitting: false };

const commonJs: Options = {
  ...common,
  format: "cjs",
  platform: "node",
  // Nobody reads these: minified, they are half as large.
  minify: true,
};

const packedInRoot = createPackedJsonPlugin(() => "");

export default defineConfig([
  {
    ...common,
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.d.ts", "!src/**/*-types.ts"],
    format: "esm",
    // scripts/write-licenses.ts reads what is bundled, and removes the list.
    metafile: true,
    platform: "neutral",
    esbuildPlugins: [createPackedJsonPlugin((importer) => relative(source, dirname(importer))), modulesPlugin],
  },
  {
    ...commonJs,
    entry: {
      index: "src/index.ts",
      citations: "src/citations/index.ts",
      dates: "src/records/dates.ts",
      search: "src/search/index.ts",
      validate: "src/validation/validate.ts",
    },
    esbuildPlugins: [packedInRoot],
  },
  {
    ...commonJs,
    entry: { answers: "src/answers/index.ts" },
    esbuildPlugins: [packedInRoot, mainModulePlugin],
  },
]);
