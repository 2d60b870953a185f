import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

export const correctionMessages = {
  "correction/missing": {
    severity: "error",
    describe: ({
      record,
      pointer,
      before,
      after,
    }: {
      record: string;
      pointer: string;
      before: unknown;
      after: unknown;
    }) => ({
      found: `${formatValue(before)} → ${formatValue(after)} without a reason`,
      expected: "a reason for every changed or removed fact",
      fix: `Add the reason to a .corrections.json next to the changeset, or redo the change with \`vnjp correct ${record} ${pointer}\`. If the record moved or merged, add a redirect.`,
    }),
  },
  "correction/duplicate": {
    severity: "error",
    describe: ({ first, second }: { first: string; second: string }) => ({
      found: `entries ${first} and ${second} for one fact`,
      expected: "one entry per fact and release",
      fix: `Remove ${second}.`,
    }),
  },
  "correction/unchanged-fact": {
    severity: "error",
    describe: ({ id, what }: { id: string; what: "entry" | "reason" }) => ({
      found: `${what} ${id} for an unchanged fact`,
      expected: "a changed or withdrawn fact",
      fix: `Check record and pointer, or remove the ${what}.`,
    }),
  },
  "correction/wrong-entry": {
    severity: "error",
    describe: ({
      entry,
      part,
      found,
      expected,
    }: {
      entry: string;
      part: "before" | "after" | "parts" | "support" | "redirects" | "severity" | "reason" | "evidence";
      found: unknown;
      expected: unknown;
    }) => ({
      found: `entry ${entry}: ${part} is ${formatValue(found)}`,
      expected: formatValue(expected),
      fix: "Let the release generate the entry; write only the reason.",
    }),
  },
  "correction/id-taken": {
    severity: "error",
    describe: ({ id, release }: { id: string; release: string }) => ({
      found: `reason id ${id}, used by a correction of ${release}`,
      expected: "an unused id",
      fix: "Rename its key.",
    }),
  },
  "correction/unknown-release": {
    severity: "error",
    describe: ({ id, release }: { id: string; release: string }) => ({
      found: `${id} names release ${release}, which is not in the history`,
      expected: "an existing release",
      fix: "Write a reason next to a changeset; the release adds the number.",
    }),
  },
} as const satisfies FindingFamily<"correction">;
