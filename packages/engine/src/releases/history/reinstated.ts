import { resolvePointer } from "../../corpus/index.ts";
import type { LastPublishedLookup } from "../../diff/index.ts";
import type { PublishedRecord } from "../../schema/index.ts";
import type { ReplayedRelease } from "./replay.ts";

/** Finds records as they were last published, in states of which the newest comes first. */
export const createLastPublishedLookup =
  (states: Iterable<ReplayedRelease>): LastPublishedLookup =>
  (reference) => {
    for (const { release } of states) {
      const record = resolvePointer(release.records, `/${reference}`);
      if (record !== undefined) return record as PublishedRecord;
    }
    return undefined;
  };
