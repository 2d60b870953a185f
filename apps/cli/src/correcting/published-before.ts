import { valueAt } from "@vnjp/engine/corpus";
import { readReleases } from "@vnjp/engine/node";
import type { Redirects } from "@vnjp/engine/schema";
import { keysPublished } from "./evidence-keys.ts";

/** What a corpus has released, as far as a correction has to know it. */
export interface PublishedBefore {
  /** The last release; absent where nothing was released. */
  readonly version?: string;
  /** Whether the last release has something at a place. */
  readonly has: (reference: string, pointer: string) => boolean;
  /** The ids that corrections have. */
  readonly ids: readonly string[];
  /** What became of ids that are retired. */
  readonly redirects: Redirects;
  /** The keys that the evidence of a fact has had in any release. */
  readonly keysOf: (reference: string, pointer: string) => ReadonlySet<string>;
}

export const publishedBefore = async (folder: string): Promise<PublishedBefore> => {
  const { last, before } = await readReleases(folder);
  return {
    ...(last ? { version: last.version } : {}),
    has: (reference, pointer) => last !== undefined && valueAt(last.records, `/${reference}${pointer}`) !== undefined,
    ids: Object.keys(before.corrections),
    redirects: before.redirects,
    keysOf: (reference, pointer) => keysPublished(last, before.releases, reference, pointer),
  };
};
