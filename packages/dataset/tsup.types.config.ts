import { defineConfig } from "tsup";

/** The declarations of all modules. They depend on the code alone, so that a change of a record does not build them. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    answers: "src/answers/index.ts",
    search: "src/search/index.ts",
    validate: "src/validate.ts",
    types: "generated/types.ts",
  },
  format: ["esm", "cjs"],
  outDir: "types",
  // The functions use nothing of Node.
  dts: { only: true, compilerOptions: { types: [] } },
  clean: true,
});
