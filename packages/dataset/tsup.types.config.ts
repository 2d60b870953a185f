import { defineConfig } from "tsup";

/**
 * The declarations, as CommonJS; `scripts/write-module-types.ts` adds those that repeat them. They depend on the code alone, so
 * that a change of a record does not build them.
 */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    answers: "src/answers/index.ts",
    search: "src/search/index.ts",
    "citation-status": "src/citation-status/index.ts",
    validate: "src/validation/validate.ts",
    types: "generated/types.ts",
  },
  format: "cjs",
  outDir: "types",
  // The functions use nothing of Node.
  dts: { only: true, compilerOptions: { types: [] } },
  clean: true,
});
