import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { valueAt } from "@vnjp/engine/corpus";
import type { Released } from "@vnjp/engine/history";
import type { Redirect, Releases } from "@vnjp/engine/schema";
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
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** The keys that the evidence of a fact has had in any release. */
  readonly keysOf: (reference: string, pointer: string) => ReadonlySet<string>;
}

export const publishedBefore = (folder: string): PublishedBefore => {
  const read = <T>(name: string): T | undefined => {
    const path = join(folder, "releases", name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined;
  };
  const last = read<Released>("last.json");
  const { corrections } = read<{ corrections: object }>("corrections.json") ?? { corrections: {} };
  const { redirects } = read<{ redirects: Readonly<Record<string, Redirect>> }>("redirects.json") ?? { redirects: {} };
  const { releases } = read<{ releases: Releases }>("history.json") ?? { releases: {} };
  return {
    ...(last ? { version: last.version } : {}),
    has: (reference, pointer) => last !== undefined && valueAt(last.records, `/${reference}${pointer}`) !== undefined,
    ids: Object.keys(corrections),
    redirects,
    keysOf: (reference, pointer) => keysPublished(last, releases, reference, pointer),
  };
};
