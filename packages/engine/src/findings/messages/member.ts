import type { FindingFamily } from "../message.ts";
import { formatNamedEntities, formatQuotes, suggestEntities } from "./format.ts";

export const memberMessages = {
  "member/not-named": {
    severity: "warning",
    describe: ({ who, quotes, named }: { who: string; quotes: readonly string[]; named: readonly string[] }) => ({
      found: `the member ${who}, who is not named in ${formatQuotes(quotes, "the quotes")}${formatNamedEntities(named)}`,
      expected: "a member whom the quotes name together with the title",
      fix: `${suggestEntities(named)}If ${who} is right, quote the words that name the member. The tenure of another person is a separate membership.`,
    }),
  },
} as const satisfies FindingFamily<"member">;
