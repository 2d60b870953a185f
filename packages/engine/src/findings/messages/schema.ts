import type { FindingFamily } from "../message.ts";

export const schemaMessages = {
  "schema/unsupported-keyword": {
    severity: "error",
    describe: ({ keyword }: { keyword: string }) => ({
      found: `keyword ${keyword}`,
      expected: "a keyword the schema diff supports",
      fix: "Use a supported keyword, or add support in packages/engine/src/diff/schemas/keywords.ts.",
    }),
  },
} as const satisfies FindingFamily<"schema">;
