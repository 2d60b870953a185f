import type { FindingFamily } from "../message.ts";
import { formatNamedEntities, formatQuotes, suggestEntities } from "./format.ts";

export const participantMessages = {
  "participant/not-named": {
    severity: "warning",
    describe: ({ who, quotes, named }: { who: string; quotes: readonly string[]; named: readonly string[] }) => ({
      found: `the participant ${who}, who is not named in ${formatQuotes(quotes, "the quotes")}${formatNamedEntities(named)}`,
      expected: "a participant whom the quotes name, or refer to by a title as printed",
      fix: `${suggestEntities(named)}If ${who} is right, also quote the words that name the participant, with \`supports\` identity. If the text only describes the participant, use a description instead of a record.`,
    }),
  },
} as const satisfies FindingFamily<"participant">;
