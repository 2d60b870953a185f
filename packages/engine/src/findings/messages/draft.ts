import type { FindingFamily } from "../message.ts";
import { formatQuote } from "./format.ts";

const fixes = {
  label: "Write a label that names the subject, as in a list.",
  content: "Write what is said as one neutral sentence in your words, no stronger than the quote.",
  address: "Write the address where the dispatch was published.",
} as const;

export const draftMessages = {
  "draft/unfinished": {
    severity: "error",
    describe: ({ placeholder, what }: { placeholder: string; what: keyof typeof fixes }) => ({
      found: `a placeholder of a draft: ${formatQuote(placeholder)}`,
      expected: "text that a person has written",
      fix: fixes[what],
    }),
  },
} as const satisfies FindingFamily<"draft">;
