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
  "evidence/page-not-quoted": {
    severity: "warning",
    describe: ({ source }: { source: string }) => ({
      found: `no words of ${source}, which was read`,
      expected: "words of a cited page that show the value, with their language",
      fix: "Add `quote` with its `words` and its `language`. If its words are not at hand, say so in `read` of the source.",
    }),
  },
  "evidence/page-quote-too-long": {
    severity: "warning",
    describe: ({ length, limit }: { length: number; limit: number }) => ({
      found: `${length} characters of a page`,
      expected: `the fewest words that show the value, and at most ${limit} characters`,
      fix: "Quote the part that shows the value. The rest belongs to its publisher, and `locator` says where it is.",
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
