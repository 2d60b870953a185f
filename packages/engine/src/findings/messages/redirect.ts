import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

export const redirectMessages = {
  "redirect/already-published": {
    severity: "error",
    describe: () => ({
      found: "a second redirect for a retired id",
      expected: "only the published one",
      fix: "Remove the new redirect.",
    }),
  },
  "redirect/edited": {
    severity: "error",
    describe: ({ to }: { to: unknown }) => ({
      found: `a redirect to ${formatValue(to)}`,
      expected: "a redirect straight to the current record",
      fix: "Restore redirects.json from the last release.",
    }),
  },
  "redirect/never-published": {
    severity: "error",
    describe: () => ({
      found: "a redirect from an unpublished id",
      expected: "a published id",
      fix: "Remove the redirect.",
    }),
  },
  "redirect/record-exists": {
    severity: "error",
    describe: () => ({
      found: "a record and a redirect with the same id",
      expected: "one of them",
      fix: "Remove one.",
    }),
  },
  "redirect/split-into-one": {
    severity: "error",
    describe: ({ targets }: { targets: readonly string[] }) => ({
      found: `a split into ${formatValue(targets)}`,
      expected: "two or more records",
      fix: "Use moved or merged for one target, withdrawn for none.",
    }),
  },
  "redirect/target-taken": {
    severity: "error",
    describe: ({ to }: { to: string }) => ({
      found: `${to}, already used by another record`,
      expected: "a new id, used by one move only",
      fix: "Use merged.",
    }),
  },
  "redirect/merge-of-one": {
    severity: "error",
    describe: ({ to }: { to: string }) => ({
      found: `${to}, a new record with no other redirect to it`,
      expected: "an existing record, or several merged into a new one",
      fix: "Use moved.",
    }),
  },
  "redirect/target-missing": {
    severity: "error",
    describe: ({ to }: { to: string }) => ({
      found: `${to}, which does not exist`,
      expected: "a record of this release",
      fix: "Name an existing record.",
    }),
  },
  "redirect/target-retired": {
    severity: "error",
    describe: ({
      to,
      isSelf,
      kind,
      next,
    }: {
      to: string;
      isSelf: boolean;
      kind: "moved" | "merged" | "split" | "withdrawn";
      /** Where the redirect of the target leads; undefined if it has no single target. */
      next: string | undefined;
    }) => ({
      found: isSelf ? "a redirect to itself" : `${to}, itself ${kind}`,
      expected: "an existing record, without a chain",
      fix: `Point it to ${next ?? "an existing record"}.`,
    }),
  },
  "redirect/kind-changed": {
    severity: "error",
    describe: ({ found, expected }: { found: string; expected: string }) => ({
      found: `a record of kind ${found}`,
      expected: `a record of kind ${expected}`,
      fix: "Withdraw the record and name the new one in the reason.",
    }),
  },
  "redirect/no-shared-evidence": {
    severity: "warning",
    describe: ({ to }: { to: string }) => ({
      found: `no evidence shared with ${to}`,
      expected: "evidence that both records are the same",
      fix: "Check the target, and add the evidence both use.",
    }),
  },
} as const satisfies FindingFamily<"redirect">;
