import type { FindingFamily } from "../message.ts";
import { formatQuote, formatQuotes } from "./format.ts";

export const wordingMessages = {
  "wording/not-in-quote": {
    severity: "error",
    describe: ({ wording, quotes }: { wording: string; quotes: readonly string[] }) => ({
      found: `the wording ${formatQuote(wording)}, which is not in its quotes: ${formatQuotes(quotes, "there is none")}`,
      expected: "words exactly as one of the quotes has them",
      fix: "Copy the wording from the quote, or quote the passage that has it.",
    }),
  },
} as const satisfies FindingFamily<"wording">;
