import type { SnapshotDiff } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import type { PublishedRecords } from "../../publish/index.ts";
import { listRedirectTargets } from "../../redirects/index.ts";
import type { Redirects } from "../../schema/index.ts";
import { checkRedirects } from "../checks/redirects.ts";

interface ProofContext {
  /** The redirects of earlier releases. */
  readonly published: Redirects;
  readonly before: PublishedRecords;
  readonly after: PublishedRecords;
  /** Whether a record is redacted as a whole: no release shows it any more. */
  readonly isRedacted: (reference: string) => boolean;
}

/**
 * Proves the redirects of one release: each retires a record that there was, leads to records that there are, or reinstates
 * one; and each record that is gone has one. Whether two records had one subject was checked at the release: a redaction
 * may since have removed what showed it.
 */
export const proveRedirects = (
  redirects: Redirects,
  { retired }: SnapshotDiff,
  context: ProofContext,
): readonly Finding[] => {
  const isRedacted = (from: string) => {
    const redirect = redirects[from];
    return [from, ...(redirect ? listRedirectTargets(redirect) : [])].some(context.isRedacted);
  };
  const since = "an earlier release";
  return [
    ...checkRedirects(redirects, context).filter(
      ({ code, record }) => code !== "redirect/no-shared-evidence" && !isRedacted(record),
    ),
    ...retired.flatMap(({ reference: record, redirect }) =>
      redirect || context.isRedacted(record)
        ? []
        : [createFinding({ code: "identity/removed-without-redirect", pointer: "", arguments: { since } }, { record })],
    ),
  ];
};
