import type { FindingFamily } from "../message.ts";

const unsuitableTargets = {
  "record-published": "a published record",
  "not-one-fact": "part of a fact or several facts",
  "never-published": "a location that no release had",
} as const;

const mismatches = {
  "no-redaction": ["a redacted value that no redaction names", "a redaction that names it"],
  "nothing-redacted": ["a redaction that removes nothing", "a value of an earlier release that it redacts"],
  "still-present": ["a redacted value still", "none, since a redaction removes it"],
} as const;

export const redactionMessages = {
  "redaction/not-a-fact": {
    severity: "error",
    describe: ({ problem }: { problem: keyof typeof unsuitableTargets }) => ({
      found: unsuitableTargets[problem],
      expected: "one published fact, or a retired record (empty pointer)",
      fix: "Redact facts one by one; retire a record before redacting it.",
    }),
  },
  "redaction/unmatched": {
    severity: "error",
    describe: ({
      problem,
      release,
    }: {
      problem: keyof typeof mismatches;
      /** The release that still has the value. */
      release: string | undefined;
    }) => {
      const [found, expected] = mismatches[problem];
      return {
        found: release === undefined ? found : `${found} in ${release}`,
        expected,
        fix: "Restore corrections.json and history.json from the last release.",
      };
    },
  },
} as const satisfies FindingFamily<"redaction">;
