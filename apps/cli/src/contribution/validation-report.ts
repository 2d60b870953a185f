import type { LocatedFinding } from "@vnjp/engine/findings";

/** The findings of a contribution. */
export interface ValidationReport {
  readonly findings: readonly LocatedFinding[];
  readonly records: number;
  /** The corpus that it was checked against; undefined if it is a corpus itself. */
  readonly baseCorpus?: string | undefined;
  /** The withheld texts that were not at hand: their quotes are as proved earlier, and no rule could read their sentences. */
  readonly textsNotAtHand?: readonly string[];
  /** The folder that the file names of the findings are relative to. */
  readonly rootFolder: string;
  /** The content of a file that a finding names; undefined if it cannot be shown. */
  readonly getContent: (file: string) => string | undefined;
}
