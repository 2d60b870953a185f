import type { Finding } from "@vnjp/engine/findings";

/** What was found in a contribution. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly records: number;
  /** What it was held against, where it is no corpus of its own. */
  readonly against?: string | undefined;
  /** The folder that the files of the findings are relative to. */
  readonly base: string;
  /** The content of a file that a finding names, where it can be shown. */
  readonly contentOf: (file: string) => string | undefined;
}
