import type { FindingFamily } from "../message.ts";

/** The first identity keys, or “none”. */
const formatKeys = (keys: readonly string[]): string => (keys.length === 0 ? "none" : keys.slice(0, 4).join("; "));

export const identityMessages = {
  "identity/retired-id-reused": {
    severity: "error",
    describe: ({ release }: { release: string }) => ({
      found: `a record under an id retired in ${release}`,
      expected: "an id that was never published, or the same subject, reinstated",
      fix: "Give the record a new id. If it is the subject that the id had, add a redirect of kind reinstated.",
    }),
  },
  "identity/removed-without-redirect": {
    severity: "error",
    describe: ({ since }: { since: string }) => ({
      found: `no record and no redirect, but it was published in ${since}`,
      expected: "a record or a redirect",
      fix: "Restore the record, or add a redirect (moved, merged, split or withdrawn) to a .corrections.json next to the changeset.",
    }),
  },
  "identity/subject-changed": {
    severity: "error",
    describe: ({
      keys,
      lost,
      movedFrom,
    }: {
      keys: readonly string[];
      lost: readonly string[];
      movedFrom: string | undefined;
    }) => ({
      found: `${formatKeys(keys)}, none of which identified ${movedFrom ?? "it"} before`,
      expected: `at least one of ${formatKeys(lost)}`,
      fix:
        movedFrom === undefined
          ? "If it is another subject, give it a new id and retire this one. If it is the same, add a correction of kind identity."
          : "If it is another subject, withdraw the old id instead of moving it. If it is the same, add a correction of kind identity under the new id.",
    }),
  },
  "identity/key-reused": {
    severity: "error",
    describe: ({ release }: { release: string }) => ({
      found: `a key that was withdrawn in ${release}`,
      expected: "a key never used in this record",
      fix: "Use another key.",
    }),
  },
} as const satisfies FindingFamily<"identity">;
