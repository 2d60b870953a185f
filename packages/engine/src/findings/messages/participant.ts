import type { FindingFamily } from "../message.ts";
import { formatNamedEntities, formatQuotes, formatValue, joinAlternatives, suggestEntities } from "./format.ts";

export const participantMessages = {
  "participant/not-named": {
    severity: "warning",
    describe: ({ who, quotes, named }: { who: string; quotes: readonly string[]; named: readonly string[] }) => ({
      found: `the participant ${who}, who is not named in ${formatQuotes(quotes, "the quotes")}${formatNamedEntities(named)}`,
      expected: "a participant whom the quotes name, or refer to by a title as printed",
      fix: `${suggestEntities(named)}If ${who} is right, also quote the words that name the participant, with \`supports\` identity. If the text only describes the participant, use a description instead of a record.`,
    }),
  },
  "participant/unknown-group": {
    severity: "error",
    describe: ({ group, isCircular, others }: { group: string; isCircular: boolean; others: readonly string[] }) => ({
      found: isCircular
        ? `a participant among ${formatValue(group)}, who lead back to that participant`
        : `a participant among ${formatValue(group)}, and no participant has that key`,
      expected:
        others.length === 0
          ? "the key of another participant of the record"
          : `the key of another participant of the record: ${joinAlternatives(others)}`,
      fix: "Name the larger group, or remove `among`.",
    }),
  },
} as const satisfies FindingFamily<"participant">;
