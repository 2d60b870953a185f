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
    describe: ({
      part,
      expected,
    }: {
      part: "data" | "manifest" | "remaining" | "schemas";
      expected: string | undefined;
    }) => ({
      found: `${part} with another hash`,
      expected: expected ?? "the hash of the remaining data",
      fix: restoreHistory,
    }),
  },
  "history/last-missing": {
    severity: "error",
    describe: ({ newest }: { newest: string }) => ({
      found: "no last.json",
      expected: `the release ${newest}, with which the next one is compared`,
      fix: "Restore last.json from the last release.",
    }),
  },
  "history/edited": {
    severity: "error",
    describe: ({ part, found, expected }: { part: string; found: string; expected: string | undefined }) => ({
      found: `${part === "history" ? "earlier entries" : part} with hash ${found}`,
      expected: `hash ${expected ?? "none"}, recorded at release`,
      fix: "Restore the published version; make corrections in a new release.",
    }),
  },
  "history/wrong-head": {
    severity: "error",
    describe: ({ found, expected }: { found: string; expected: string | undefined }) => ({
      found: `head ${found}`,
      expected: `${expected ?? "none"}, computed from the entry and the head before it`,
      fix: restoreHistory,
    }),
  },
  "history/other-head": {
    severity: "error",
    describe: ({
      found,
      expected,
      source,
    }: {
      found: string;
      expected: string;
      source: "argument" | "other-copy";
    }) => ({
      found: `head ${found}`,
      expected: source === "argument" ? `a release with the head ${expected}` : `${expected}, as the other copy has it`,
      fix: "Compare both with the head in the changelog of the repository; install the package again.",
    }),
  },
  "history/rewritten": {
    severity: "error",
    describe: ({ source, found, expected }: { source: string; found: string | undefined; expected: string }) => ({
      found: found === undefined ? "no such release" : `head ${found}`,
      expected: `head ${expected}, as ${source} has it`,
      fix: "Restore the releases folder from there; make corrections in a new release.",
    }),
  },
  "history/unreached": {
    severity: "error",
    describe: ({ newest }: { newest: string }) => ({
      found: `a release to which no previous release leads from ${newest}`,
      expected: "one chain of releases",
      fix: restoreHistory,
    }),
  },
  "history/wrong-identity": {
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
      found: formatValue(claimed),
      expected: retired === undefined ? `${formatValue(actual)}, as replayed` : `an id retired by ${retired}`,
      fix: "Restore identities.json from the last release.",
    }),
  },
} as const satisfies FindingFamily<"history">;
