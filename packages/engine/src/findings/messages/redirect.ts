import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

export const redirectMessages = {
  "redirect/already-published": {
    severity: "error",
    describe: () => ({
      found: "a second redirect for a retired id",
      expected: "only the published one, or its end",
      fix: "Remove the new redirect. To use the id for its subject again, give it the kind reinstated.",
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
  "redirect/not-retired": {
    severity: "error",
    describe: ({ kind }: { kind: "moved" | "merged" | "split" | "withdrawn" | "reinstated" | undefined }) => ({
      found:
        kind === "moved" ? "the reinstatement of an id that moved" : "the reinstatement of an id that is not retired",
      expected: "an id that was merged, split or withdrawn",
      fix: kind === "moved" ? "Move the record to a new id." : "Remove the redirect.",
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
    severity: "error",
    describe: ({ to, missing }: { to: string; missing: "evidence" | "identity keys" }) => ({
      found: missing === "evidence" ? `no evidence shared with ${to}` : `no name, label or date shared with ${to}`,
      expected: "evidence and a name, label or date that both records have",
      fix: "Check the target. If the records have one subject, add evidence to the redirect, or say under identity why they have.",
    }),
  },
} as const satisfies FindingFamily<"redirect">;
