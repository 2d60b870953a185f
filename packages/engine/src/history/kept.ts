import type { Ledgers } from "./ledgers.ts";
import type { Manifest } from "./manifest.ts";
import type { Released } from "./replay.ts";

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
