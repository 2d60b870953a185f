import { joinList } from "../../display/format-list.ts";
import type { FindingFamily } from "../message.ts";
import { formatQuote, formatQuotes, formatValue } from "./format.ts";

export const countMessages = {
  "count/empty-range": {
    severity: "error",
    describe: ({ from, to }: { from: number; to: number }) => ({
      found: `a range from ${from} to ${to}`,
      expected: "a highest number above the lowest",
      fix: 'Put the lower number into `from`. If both are the same, use "exactly".',
    }),
  },
  "count/not-in-quote": {
    severity: "warning",
    describe: ({ kind, words, quotes }: { kind: string; words: readonly string[]; quotes: readonly string[] }) => ({
      found:
        words.length === 0
          ? `${formatValue(kind)}, but no words for it in ${formatQuotes(quotes, "any quote")}`
          : `${formatValue(kind)}, but the quote has ${joinList(words.map((word) => formatQuote(word)))}`,
      expected:
        "a number that the quote has, and as exact as its words: exactly, at least, more than, at most, fewer than or about",
      fix: "Use the kind that the words have, or quote the words that give the number or leave it open.",
    }),
  },
} as const satisfies FindingFamily<"count">;
