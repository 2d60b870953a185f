import { valueAt } from "@vnjp/engine/corpus";
import { asFirstPublished, redirectsWith, referencesOfSubject, type Pending } from "@vnjp/engine/history";
import { readReleases } from "@vnjp/engine/node";
import type { AuthoredRedirect, Redirects } from "@vnjp/engine/schema";
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

/** What was released of a corpus; `pending` are the redirects of ids that are to be retired with the next release. */
export const publishedBefore = async (
  folder: string,
  pending: Readonly<Record<string, AuthoredRedirect>>,
): Promise<PublishedBefore> => {
  const { last, before } = await readReleases(folder);
  const retired = redirectsWith(asFirstPublished(before.redirects), pending as Pending["redirects"], "next");
  // A record that has moved, or is about to, was published under another id.
  const places = (reference: string, pointer: string) =>
    referencesOfSubject(reference, retired).map((each) => `/${each}${pointer}`);
  return {
    ...(last ? { version: last.version } : {}),
    has: (reference, pointer) =>
      last !== undefined && places(reference, pointer).some((place) => valueAt(last.records, place) !== undefined),
    ids: Object.keys(before.corrections),
    redirects: before.redirects,
    keysOf: (reference, pointer) =>
      new Set(places(reference, pointer).flatMap((place) => keysPublished(last, before.releases, place))),
  };
};
