import type { Manifest } from "./manifest.ts";
import type { Released } from "./replay.ts";
import type { Corrections, Redirects, Releases } from "../schema/index.ts";

/** The published ledgers of a release, by what stands in them. */
export interface Ledgers {
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  readonly releases: Releases;
}

/** What a release writes: the ledgers that it publishes, and what the repository keeps beside them. */
export interface Prepared extends Ledgers {
  readonly manifest: Manifest;
}

/** What a repository keeps of its releases. */
export interface Kept {
  /** The last release; undefined before the first. */
  readonly last: Released | undefined;
  /** The ledgers as it left them. */
  readonly before: Prepared;
}
