import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

export const schemaMessages = {
  "schema/unsupported-keyword": {
    severity: "error",
    describe: ({ keyword }: { keyword: string }) => ({
      found: `keyword ${keyword}`,
      expected: "a keyword the schema diff supports",
      fix: "Use a supported keyword, or add support in packages/engine/src/diff/schemas/keywords.ts.",
    }),
  },
  "schema/meaning-undeclared": {
    severity: "error",
    describe: ({ meaning, before, after }: { meaning: string; before: string; after: string }) => ({
      found: `${formatValue(after)} instead of ${formatValue(before)}`,
      expected: "a decision whether this means the same",
      fix: `In .changeset/NAME.corrections.json, add "meanings": { ${JSON.stringify(meaning)}: "unchanged" }, or "changed" if a reader must understand old data in another way.`,
    }),
  },
} as const satisfies FindingFamily<"schema">;
