import type { Finding } from "@vnjp/engine/findings";

/** What was found in a contribution. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly records: number;
  /** The folder that the files of the findings are relative to. */
  readonly base: string;
  /** The content of a file that a finding names, where it can be shown. */
  readonly contentOf: (file: string) => string | undefined;
}
