import type { FindingFamily } from "../message.ts";
import { formatQuote } from "./format.ts";

export const entityMessages = {
  "entity/duplicate": {
    severity: "error",
    describe: ({ other, name }: { other: string; name: string }) => ({
      found: `a second record with the name ${formatQuote(name)}, which ${other} already has`,
      expected: "one record for each person, body or place, with all spellings among its names",
      fix: `If both are the same, add the spelling to ${other} and refer to that. If not, give each a label that distinguishes them.`,
    }),
  },
} as const satisfies FindingFamily<"entity">;
