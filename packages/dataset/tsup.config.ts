import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Where the JSON that the code imports is in the package. All code is in one folder, so the paths are the same for each file. */
const packedPaths: readonly (readonly [imported: RegExp, packed: string])[] = [
  [/^#(data\/.+|corrections|redirects)$/, "./$1.json"],
  [/^#(releases|appearances)$/, "./internal/$1.json"],
  [/^#(schema\/.+)$/, "./$1.schema.json"],
];

/** Leaves JSON out of the code: it is a file of the package, and the code imports it there. */
const packedJsonPlugin: Plugin = {
  name: "packed-json",
  setup: ({ onResolve }) => {
    for (const [imported, packed] of packedPaths)
      onResolve({ filter: imported }, ({ path }) => ({ path: path.replace(imported, packed), external: true }));
  },
};

/** Lets the answers require the main module as a file, so that they contain no copy of it. */
const mainModulePlugin: Plugin = {
  name: "main-module",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(?:\.\.\/)+index\.ts$/ }, () => ({ path: "./index.cjs", external: true })),
};

const common: Options = { target: "node22.12", clean: false };

export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      answers: "src/answers/index.ts",
      citations: "src/citations/index.ts",
      dates: "src/records/dates.ts",
      validate: "src/validation/validate.ts",
    },
    format: "esm",
    platform: "neutral",
    splitting: true,
    esbuildPlugins: [packedJsonPlugin],
  },
  {
    ...common,
    entry: {
      index: "src/index.ts",
      citations: "src/citations/index.ts",
      dates: "src/records/dates.ts",
      validate: "src/validation/validate.ts",
    },
    format: "cjs",
    platform: "node",
    // Nobody reads these: without white space, they are a third smaller.
    minify: true,
    esbuildPlugins: [packedJsonPlugin],
  },
  {
    ...common,
    entry: { answers: "src/answers/index.ts" },
    format: "cjs",
    platform: "node",
    minify: true,
    esbuildPlugins: [packedJsonPlugin, mainModulePlugin],
  },
]);
