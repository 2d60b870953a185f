import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

const restoreHistory = "Restore history.json from the last release.";

export const historyMessages = {
  "history/broken-patch": {
    severity: "error",
    describe: ({ from, problem }: { from: string; problem: string }) => ({
      found: `the patch from ${from} to the previous release fails: ${problem}`,
      expected: "the patch written by the release",
      fix: restoreHistory,
    }),
  },
  "history/entry-missing": {
    severity: "error",
    describe: () => ({
      found: "a release without a history entry",
      expected: "one entry per release",
      fix: restoreHistory,
    }),
  },
  "history/wrong-hash": {
    severity: "error",
    describe: ({ part, expected }: { part: "data" | "remaining" | "schemas"; expected: string | undefined }) => ({
      found: `replay gives ${part} with another hash`,
      expected: expected ?? "the hash of the remaining data",
      fix: restoreHistory,
    }),
  },
  "history/edited": {
    severity: "error",
    describe: ({
      part,
      found,
      expected,
    }: {
      part: string;
      found: string | undefined;
      /** The hash in the manifest; undefined if the manifest does not know the release. */
      expected: string | undefined;
    }) => ({
      found: `${part} with hash ${found ?? "none"}`,
      expected: expected === undefined ? "a release in the manifest" : `hash ${expected}, recorded at release`,
      fix: "Restore the published version; make corrections in a new release.",
    }),
  },
  "history/release-missing": {
    severity: "error",
    describe: () => ({
      found: "a release in the manifest that the history does not reach",
      expected: "every release ever made",
      fix: restoreHistory,
    }),
  },
  "history/wrong-manifest": {
    severity: "error",
    describe: ({
      claimed,
      actual,
      retired,
    }: {
      claimed: unknown;
      actual: unknown;
      /** The release that retired the id, if its record is redacted as a whole. */
      retired: string | undefined;
    }) => ({
      found: `manifest entry ${formatValue(claimed)}`,
      expected: retired === undefined ? `${formatValue(actual)}, as replayed` : `an id retired by ${retired}`,
      fix: "Restore manifest.json from the last release.",
    }),
  },
} as const satisfies FindingFamily<"history">;
