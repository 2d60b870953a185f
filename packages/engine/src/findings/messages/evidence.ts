import type { FindingFamily } from "../message.ts";
import { formatQuote, formatValue } from "./format.ts";

export const evidenceMessages = {
  "evidence/no-such-part": {
    severity: "error",
    describe: ({ supports }: { supports: string }) => ({
      found: `\`supports\` ${formatValue(supports)}, but the value has no ${supports}`,
      expected: "a part that the value has: the year, month or day of a date, the bound of an open one",
      fix: "Move the entry to the fact that it supports, remove `supports`, or use what the entry shows: anchor or identity.",
    }),
  },
  "evidence/duplicate": {
    severity: "error",
    describe: ({ first, quote }: { first: string; quote: string }) => ({
      found: `${formatQuote(quote)} a second time; the key ${formatValue(first)} already has it`,
      expected: "each passage of a text once in the evidence of a fact",
      fix: "Remove one of the two. If the words occur twice in the text, use `within` to say which passage each one quotes.",
    }),
  },
} as const satisfies FindingFamily<"evidence">;
