import type { FindingFamily } from "../message.ts";
import { formatQuote, formatValue, joinAlternatives } from "./format.ts";

interface ActArguments {
  readonly act: string;
  /** The acts whose verbs are in the text. */
  readonly said: readonly string[];
  readonly text: string;
}

export const actMessages = {
  "act/not-in-quote": {
    severity: "warning",
    describe: ({ act, said, text }: ActArguments) => ({
      found: `the stated act ${formatValue(act)}, which has no verb in ${formatQuote(text)}${said.length === 0 ? "" : `; the quote says ${joinAlternatives(said.map(formatValue))}`}`,
      expected: "an act whose verb is in the quote",
      fix: "Use the act of the verb in the quote, or quote the verb. If the act only follows from the text, its basis is implied.",
    }),
  },
  "act/overstated": {
    severity: "error",
    describe: ({ act, said, text }: ActArguments) => ({
      found: `the act ${formatValue(act)}, but ${formatQuote(text)} only says ${joinAlternatives(said.map(formatValue), "less")}`,
      expected: "an act no stronger than the quote: to propose is not to agree",
      fix: `Use ${joinAlternatives(said.map(formatValue), "the act of the verb in the quote")}.`,
    }),
  },
} as const satisfies FindingFamily<"act">;
