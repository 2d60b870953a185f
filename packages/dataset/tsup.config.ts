import { defineConfig, type Options } from "tsup";

/** Lets CommonJS require `data.json` as a file, so that `index.cjs` does not contain a copy of the data. */
const requireJsonPlugin: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "require-json",
  setup: ({ onResolve }) => onResolve({ filter: /^#records$/ }, () => ({ path: "./data.json", external: true })),
};

/** Lets the search load its index as a file, from either module system. */
const searchIndexPlugin: typeof requireJsonPlugin = {
  name: "search-index",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^#search-index$/ }, () => ({ path: "./search-index.json", external: true })),
};

/** Leaves all data out of the bundle: two releases compare the remaining code. */
const externalDataPlugin: typeof requireJsonPlugin = {
  name: "external-data",
  setup: ({ onResolve }) => onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true })),
};

/** Lets the answers import the main module as a file, so that they contain no copy of it and of the data. */
const createMainModulePlugin = (path: string): typeof requireJsonPlugin => ({
  name: "main-module",
  setup: ({ onResolve }) => onResolve({ filter: /^(?:\.\.\/)+index\.ts$/ }, () => ({ path, external: true })),
});

const common: Options = { target: "node20", platform: "neutral", clean: false, splitting: false };

export default defineConfig([
  { ...common, entry: { index: "src/index.ts" }, format: "esm" },
  { ...common, entry: { index: "src/index.ts" }, format: "cjs", platform: "node", esbuildPlugins: [requireJsonPlugin] },
  {
    ...common,
    entry: { answers: "src/answers/index.ts" },
    format: "esm",
    esbuildPlugins: [createMainModulePlugin("./index.js")],
  },
  {
    ...common,
    entry: { answers: "src/answers/index.ts" },
    format: "cjs",
    platform: "node",
    esbuildPlugins: [createMainModulePlugin("./index.cjs")],
  },
  {
    ...common,
    entry: { search: "src/search/index.ts" },
    format: ["esm", "cjs"],
    minify: true,
    esbuildPlugins: [searchIndexPlugin],
    // Node.js reads JSON with an attribute alone.
    esbuildOptions: (options) => {
      options.supported = { "import-attributes": true };
    },
  },
  // Nobody reads compiled validators: without white space, they are a third smaller.
  { ...common, entry: { validate: "src/validate.ts" }, format: ["esm", "cjs"], minify: true },
  {
    ...common,
    entry: { "internal/accessors": "src/index.ts" },
    format: "esm",
    minify: true,
    esbuildPlugins: [externalDataPlugin],
  },
]);
