import type { Corrections, Redirects, Releases } from "../schema/index.ts";

/** The published ledgers of a release, by what stands in them. */
export interface Ledgers {
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  readonly releases: Releases;
}
