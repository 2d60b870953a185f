import { valueAt } from "@vnjp/engine/corpus";
import { readReleases } from "@vnjp/engine/node";

/** What a corpus has released, as far as a correction has to know it. */
export interface PublishedBefore {
  /** The last release; absent where nothing was released. */
  readonly version?: string;
  /** Whether the last release has something at a place. */
  readonly has: (reference: string, pointer: string) => boolean;
  /** The ids that corrections have. */
  readonly ids: ReadonlySet<string>;
}

export const publishedBefore = async (folder: string): Promise<PublishedBefore> => {
  const { last, before } = await readReleases(folder);
  return {
    ...(last ? { version: last.version } : {}),
    has: (reference, pointer) => last !== undefined && valueAt(last.records, `/${reference}${pointer}`) !== undefined,
    ids: new Set(Object.keys(before.corrections)),
  };
};
