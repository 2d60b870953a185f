import type { FindingFamily } from "../message.ts";
import { formatQuote, formatValue, joinAlternatives } from "./format.ts";

export const statusMessages = {
  "status/wrong-dispatch": {
    severity: "error",
    describe: ({ key, dispatches }: { key: string; dispatches: readonly string[] }) => ({
      found: `a status under the key ${formatValue(key)} with evidence from ${joinAlternatives(dispatches, "no dispatch")}`,
      expected: `evidence from ${key}: a status has the id of the dispatch that reports it as its key`,
      fix: "Use the id of the dispatch that reports the status as key, or quote this dispatch.",
    }),
  },
  "status/contradicts-quote": {
    severity: "warning",
    describe: ({ status, quote }: { status: string; quote: string }) => ({
      found: `the status ${formatValue(status)}, but the quote speaks of the future or of a wish: ${formatQuote(quote)}`,
      expected: "a status that the quote supports",
      fix: 'Use "planned", "hoped" or "proposed", as the text says, or quote the words that report the event as past.',
    }),
  },
} as const satisfies FindingFamily<"status">;
