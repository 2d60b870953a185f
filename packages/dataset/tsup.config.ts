import { defineConfig, type Options } from "tsup";

/** Leaves `data.json` a file that CommonJS requires, so that its bytes are in the package once and not twice. */
const requireJson: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "require-json",
  setup: ({ onResolve }) => onResolve({ filter: /^#records$/ }, () => ({ path: "./data.json", external: true })),
};

const common: Options = { target: "node20", clean: false, treeshake: true, splitting: false, dts: true };
const accessors: Options = { ...common, entry: { index: "src/index.ts" } };
/** Compiled code that nobody reads: it is a third smaller without its white space. */
const validators: Options = { ...common, entry: { validate: "src/validate.ts" }, minify: true };

/** The accessors without the data that is bundled into them: what a release's code is compared by. */
const bare: Options = {
  ...common,
  entry: { "internal/accessors": "src/index.ts" },
  dts: false,
  minify: true,
  format: "esm",
  platform: "neutral",
  esbuildPlugins: [
    {
      name: "data-outside",
      setup: ({ onResolve }) => onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true })),
    },
  ],
};

export default defineConfig([
  bare,
  { ...accessors, format: "esm", platform: "neutral" },
  { ...accessors, format: "cjs", platform: "node", esbuildPlugins: [requireJson] },
  { ...validators, format: ["esm", "cjs"], platform: "neutral" },
]);
